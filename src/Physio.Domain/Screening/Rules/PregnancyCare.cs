using Physio.Domain.Assessments;
using static Physio.Domain.Screening.RuleAnswer;

namespace Physio.Domain.Screening.Rules;

/// <summary>Pregnancy: pressure, warning signs and contraindications. The limits are fixed, not part of a policy. Source: clinical rules 1.1, 8.1 and 8.2.</summary>
internal static class PregnancyCare
{
    public const int PressureSystolicFrom = 140;
    public const int PressureDiastolicFrom = 90;
    public const int SevereSystolicFrom = 160;
    public const int SevereDiastolicFrom = 110;
    public const int LateFrom = 28;

    private static readonly IReadOnlyList<RedFlag> AbsoluteFromTheStart = [.. RedFlags.ObstetricAbsolute.Where(flag => flag != RedFlag.PlacentaPraevia)];
    private static readonly IReadOnlyList<RedFlag> RelativeFromTheStart = [.. RedFlags.ObstetricRelative.Where(flag => flag != RedFlag.Twins)];
    private static readonly IReadOnlyList<Diagnosis> NeedsAnotherRelease = [.. Diagnoses.Visceral, Diagnosis.OsteoporoticFracture, Diagnosis.PostLumbarSurgery];

    public static IReadOnlyList<Rule> All { get; } =
    [
        new("VT-PREG-BP-SEVERE", "Pregnant: pressure 160 or 110 and more", Severity.Refer, Urgency.Emergency, "ACOG-BP; HDP",
            "Send to the maternity unit now.", PatientWords.Emergency,
            e => e.IsPregnant ? Of(e.Pressure, p => p.Systolic >= SevereSystolicFrom || p.Diastolic >= SevereDiastolicFrom, p => new(
                $"Blood pressure {Words.Short(p)} in pregnancy is an emergency", p.ToString(), $"{Words.Pair(SevereSystolicFrom, SevereDiastolicFrom)} or more")) : No),
        new("VT-PREG-BP", "Pregnant: pressure 140 or 90 and more", Severity.Refer, Urgency.SameDay, "ACOG-BP; HDP",
            "Have the obstetric carer see the patient today.", PatientWords.SameDay,
            e => e.IsPregnant ? Of(e.Pressure, p => p.Systolic >= PressureSystolicFrom || p.Diastolic >= PressureDiastolicFrom, p => new(
                $"Blood pressure {Words.Short(p)} is too high in pregnancy", p.ToString(), $"{Words.Pair(PressureSystolicFrom, PressureDiastolicFrom)} or more")) : No),
        new("RF-OB", "Pregnant: bleeding, fluid leak, contractions, chest pain or breathlessness before effort", Severity.Refer, Urgency.Emergency, "ACOG-W",
            "Send to the maternity unit now.", PatientWords.Emergency,
            e => e.HasAny(RedFlags.ObstetricEmergency) || (e.IsPregnant && e.HasAny(SymptomSets.ObstetricEmergency))
                ? new Met(Warning(e)) : e.AbsentOrUnknown(RedFlags.ObstetricEmergency)),
        new("RF-OB", "Pregnant: another warning sign", Severity.Refer, Urgency.SameDay, "ACOG-W",
            "Have the obstetric carer see the patient today.", PatientWords.SameDay,
            e => e.HasAny(RedFlags.ObstetricSameDay) || (e.IsPregnant && e.HasAny(SymptomSets.ObstetricSameDay))
                ? new Met(Warning(e)) : e.AbsentOrUnknown(RedFlags.ObstetricSameDay)),
        new("OB-ABSOLUTE", "Pregnant: condition that rules exercise out", Severity.Hold, null, "CDN19; ACOG-804",
            "No exercise without a release by the obstetric carer.", PatientWords.Release,
            e => When(Absolute(e).Count > 0 && !IsReleased(e), () => new($"Rules exercise out in pregnancy: {Names(Absolute(e))}", WeekOf(e, RedFlag.PlacentaPraevia), LateLimit(e, RedFlag.PlacentaPraevia)))),
        new("OB-RELEASED", "Pregnant: condition released by the obstetric carer", Severity.Caution, null, "CDN19",
            "Keep to the limits of the release; stop at any warning sign.", PatientWords.Gentle,
            e => When(Absolute(e).Count > 0 && IsReleased(e), () => new($"Released by the obstetric carer: {Names(Absolute(e))}"))),
        new("OB-RELATIVE", "Pregnant: condition to discuss with the obstetric carer first", Severity.Caution, null, "CDN19",
            "Discuss with the obstetric carer before the first session.", PatientWords.Gentle,
            e => When(Relative(e).Count > 0, () => new($"To discuss with the obstetric carer: {Names(Relative(e))}", WeekOf(e, RedFlag.Twins), LateLimit(e, RedFlag.Twins)))),
        new("OB-WEEK-UNKNOWN", "Pregnant, but the week is not stated", Severity.Caution, null, "G",
            "Ask for the week. Until then the limits of the last third apply.", PatientWords.Gentle,
            e => When(e.IsPregnant && e.Facts.Pregnancy is null, () => new("The week of pregnancy is not stated: read as 28 or later", "not stated", "week 1 to 42"))),
        new("OB-TWINS", "Pregnant with twins, before week 28", Severity.Note, null, "CDN19",
            "From week 28 on discuss with the obstetric carer first.", PatientWords.None,
            e => When(e.Has(RedFlag.Twins) && !IsLate(e), () => new("Pregnant with twins"))),
    ];

    private static string Warning(Examination e)
    {
        string[] all =
        [
            Names([.. e.Present(RedFlags.ObstetricEmergency), .. e.Present(RedFlags.ObstetricSameDay)]),
            Words.Of([.. e.Present(SymptomSets.ObstetricEmergency), .. e.Present(SymptomSets.ObstetricSameDay)]),
        ];
        return "Warning sign in pregnancy: " + string.Join(", ", all.Where(some => some.Length > 0));
    }

    /// <summary>The findings without the word that sets them apart in a list: every sentence here names the pregnancy itself.</summary>
    private static string Names(IEnumerable<RedFlag> flags) => Words.Of(flags).Replace("pregnancy: ", "", StringComparison.Ordinal);

    /// <summary>The week, where it is what makes a finding count.</summary>
    private static string? WeekOf(Examination e, RedFlag byWeek) =>
        !e.Has(byWeek) ? null : e.Facts.Pregnancy is { } week ? $"week {Words.Number(week.Completed)}" : "week not stated";

    private static string? LateLimit(Examination e, RedFlag byWeek) => e.Has(byWeek) ? $"from week {Words.Number(LateFrom)}" : null;

    /// <summary>Week 28 or later; also when the flag is set and no week is known.</summary>
    private static bool IsLate(Examination e) => e.Facts.Pregnancy is null || e.PregnantFrom(LateFrom);

    private static IReadOnlyList<RedFlag> Absolute(Examination e) => e.Present(IsLate(e) ? RedFlags.ObstetricAbsolute : AbsoluteFromTheStart);

    private static IReadOnlyList<RedFlag> Relative(Examination e) =>
        e.Present(IsLate(e) ? RedFlags.ObstetricRelative : [.. RelativeFromTheStart, RedFlag.PlacentaPraevia]);

    /// <summary>A release counts for the pregnancy only when no other condition could be meant by it.</summary>
    private static bool IsReleased(Examination e) => e.Facts.MedicalRelease is true && !e.HasAny(NeedsAnotherRelease);
}
