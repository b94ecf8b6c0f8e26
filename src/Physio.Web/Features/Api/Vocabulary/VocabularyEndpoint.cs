using Physio.Domain.Policies;
using Physio.Domain.Screening;
using Physio.Web.Features.Api.Compose;
using Physio.Web.Features.Api.Guard;
using Physio.Web.Shell;

namespace Physio.Web.Features.Api.Vocabulary;

/// <summary>Every code of the interface with its English name.</summary>
internal static class VocabularyEndpoint
{
    public static async Task<IResult> AnswerAsync(HttpContext http, ClinicRules rules)
    {
        var clinic = await DatabaseTrouble.WithinPatienceAsync(() => rules.ReadAsync(ApiCaller.From(http.User)?.Clinic, http.RequestAborted));
        return Results.Json(new VocabularyAnswer(
            CodeLists.Sexes.Entries,
            CodeLists.Symptoms.Entries,
            CodeLists.RedFlags.Entries,
            [.. CodeLists.Diagnoses.Entries.Cast<DiagnosisEntry>()],
            CodeLists.Phases.Entries,
            CodeLists.Settings.Entries,
            CodeLists.Equipment.Entries,
            CodeLists.Restrictions.Entries,
            CodeLists.Directions.Entries,
            [.. clinic.Policies.Select(policy => Entry(policy, clinic.InForce))],
            [.. CodeLists.OverridableRules.Entries.Cast<OverridableEntry>()],
            CodeLists.OverrideAuthors.Entries,
            Ranges(ComposeFields.All, "").ToDictionary(range => range.Path, range => range.Range, StringComparer.Ordinal),
            new AnswerCodes(
                CodeLists.Decisions.Entries,
                CodeLists.Urgencies.Entries,
                CodeLists.Severities.Entries,
                CodeLists.Findings.Entries,
                CodeLists.Groups.Entries,
                CodeLists.Positions.Entries)));
    }

    private static PolicyEntry Entry(PolicyContent policy, ThresholdPolicy inForce)
    {
        var name = policy.Limits.Name;
        return new(name, char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' '), policy.Limits.Version, policy.Purpose, name == inForce.Name);
    }

    private static IEnumerable<(string Path, RangeEntry Range)> Ranges(IEnumerable<InputField> fields, string path) => fields.SelectMany(field => field switch
    {
        NumberField number => [(InputProblems.Join(path, number.Name), Entry(number))],
        NumberListField list => [(InputProblems.Join(path, list.Name) + "[]", Entry(list.Each))],
        GroupField group => Ranges(group.Fields, InputProblems.Join(path, group.Name)),
        _ => Enumerable.Empty<(string, RangeEntry)>(),
    });

    private static RangeEntry Entry(NumberField number) => new(number.Min, number.Max, number.Unit, number.Whole);
}
