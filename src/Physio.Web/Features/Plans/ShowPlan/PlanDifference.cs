using Physio.Domain.Exercises;
using Physio.Domain.Plans;
using Physio.Web.Components;

namespace Physio.Web.Features.Plans.ShowPlan;

/// <summary>What one version of a plan changed against the one before, in sentences.</summary>
public static class PlanDifference
{
    public static IReadOnlyList<string> Between(PlanContent before, PlanContent after)
    {
        var old = before.Items.ToDictionary(item => item.Slug, StringComparer.Ordinal);
        List<string> sentences = [];
        sentences.AddRange(after.Items.Where(item => !old.ContainsKey(item.Slug)).Select(item => PlanTexts.DiffAdded.With(item.Content.Name, Dose(item))));
        sentences.AddRange(before.Items.Where(item => after.Items.All(kept => kept.Slug != item.Slug)).Select(item => PlanTexts.DiffRemoved.With(item.Content.Name)));
        foreach (var item in after.Items.Where(item => old.ContainsKey(item.Slug)))
        {
            sentences.AddRange(Changes(old[item.Slug], item));
        }

        if (!Common(before, after).SequenceEqual(Common(after, before)))
        {
            sentences.Add(PlanTexts.DiffOrder);
        }

        if (before.Note != after.Note)
        {
            sentences.Add(after.Note.Length == 0 ? PlanTexts.DiffPlanNoteRemoved : PlanTexts.DiffPlanNote.With(after.Note));
        }

        sentences.AddRange(OptionWords.Of(after.Options).Except(OptionWords.Of(before.Options)).Select(words => PlanTexts.DiffOptions.With(words)));
        return sentences.Count == 0 ? [PlanTexts.DiffNone] : sentences;
    }

    private static IEnumerable<string> Changes(PlanItem before, PlanItem after)
    {
        if (before.Dose != after.Dose)
        {
            yield return PlanTexts.DiffDose.With(after.Content.Name, Dose(before), Dose(after));
        }

        if (before.Note != after.Note)
        {
            yield return after.Note.Length == 0 ? PlanTexts.DiffNoteRemoved.With(after.Content.Name) : PlanTexts.DiffNote.With(after.Content.Name, after.Note);
        }

        if (before.Revision != after.Revision)
        {
            yield return PlanTexts.DiffRevision.With(after.Content.Name, before.Revision, after.Revision);
        }
    }

    private static IEnumerable<string> Common(PlanContent plan, PlanContent other) =>
        plan.Items.Select(item => item.Slug).Where(slug => other.Items.Any(item => item.Slug == slug));

    private static string Dose(PlanItem item) => DoseText.Of(item.Dose, item.Content.Dose.Continuous);
}
