using Physio.Domain.Assessments;

namespace Physio.Domain.Screening;

/// <summary>The lowest of all caps decides, and says why. Source: clinical rules 1.1, 5.1 and 8.3.</summary>
internal static class LoadCaps
{
    public const int Pregnancy = 3;
    public const int LatePregnancy = 2;
    public const string FirstWeeks = "the first two weeks of a plan";

    public static (int Cap, string Because) Of(Examination e, IReadOnlyList<MetRule> met)
    {
        List<(int Cap, string Because)> caps = [(PhaseTable.Of(e.Phase).LoadCap, $"phase {Words.Of(e.Phase)}")];
        if (e.Facts.FirstPrescription)
        {
            caps.Add((PhaseTable.FirstPrescriptionCap, FirstWeeks));
        }

        if (e.IsPregnant)
        {
            caps.Add(e.PregnantFrom(Rules.PregnancyCare.LateFrom) ? (LatePregnancy, "pregnancy from week 28") : (Pregnancy, "pregnancy"));
        }

        caps.AddRange(met
            .Where(rule => rule.Rule.Effect.LoadCap is not null)
            .Select(rule => (rule.Rule.Effect.LoadCap!.Value, $"{rule.Answer.Because ?? rule.Rule.Title} ({rule.Rule.Code})")));
        var lowest = caps.Min(cap => cap.Cap);
        return (lowest, string.Join("; ", caps.Where(cap => cap.Cap == lowest).Select(cap => cap.Because)));
    }
}
