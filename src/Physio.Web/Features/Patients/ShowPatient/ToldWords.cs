using System.Globalization;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.Web.Components;

namespace Physio.Web.Features.Patients.ShowPatient;

/// <summary>What a patient told, in the reader's words.</summary>
internal static class ToldWords
{
    /// <summary>The whole of a report in one line.</summary>
    public static string Of(ToldReport told, Func<string, string> nameOf)
    {
        List<string> parts = [CodeName.Of(told.Outcome), PatientTexts.PainFromTo.With(Number(told.PainBefore?.Value), Number(told.PainAfter?.Value))];
        parts.AddRange(told.Effort is { } effort ? [PatientTexts.EffortWas.With(CodeName.Of(effort))] : []);
        parts.AddRange(told.WantsContact ? [PatientTexts.WantsContact] : []);
        parts.AddRange(told.Exercises.Select(result => $"{nameOf(result.Slug)}: {Of(result)}"));
        parts.AddRange(told.Note.Length > 0 ? [$"“{told.Note}”"] : []);
        return string.Join(" · ", parts);
    }

    public static string Of(ExerciseResult result)
    {
        List<string> parts = [];
        parts.AddRange(result.Felt is { } felt ? [CodeName.Of(felt)] : []);
        parts.AddRange(result.Pain is { } pain ? [PatientTexts.PainDuring.With(pain.Value)] : []);
        return string.Join(", ", parts);
    }

    public static string Number(int? score) => score?.ToString(CultureInfo.CurrentCulture) ?? "–";
}
