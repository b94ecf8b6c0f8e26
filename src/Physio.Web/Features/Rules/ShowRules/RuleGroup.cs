namespace Physio.Web.Features.Rules.ShowRules;

/// <summary>The rules about one condition.</summary>
public sealed record RuleGroup(string Title, IReadOnlyList<RuleEntry> Rules)
{
    /// <summary>Beginnings of codes, the more exact ones in front.</summary>
    private static readonly (string Title, string[] Codes)[] Conditions =
    [
        (RulesTexts.GroupNerve, ["RF-CES", "RF-NEURO"]),
        (RulesTexts.GroupAneurysm, ["RF-AAA"]),
        (RulesTexts.GroupFracture, ["RF-FRACTURE", "DX-FRACTURE"]),
        (RulesTexts.GroupMalignancy, ["RF-CANCER"]),
        (RulesTexts.GroupInfection, ["RF-INFECTION"]),
        (RulesTexts.GroupInflammatory, ["RF-INFLAM"]),
        (RulesTexts.GroupSymptoms, ["SY-"]),
        (RulesTexts.GroupTemperature, ["VT-TEMP"]),
        (RulesTexts.GroupPressureFall, ["VT-BP-DROP", "VT-ORTHO"]),
        (RulesTexts.GroupPressure, ["VT-BP", "VT-SBP", "VT-DBP"]),
        (RulesTexts.GroupHeartRate, ["VT-HR", "VT-BB"]),
        (RulesTexts.GroupBreathing, ["VT-SPO2", "VT-RR"]),
        (RulesTexts.GroupMissing, ["VT-MISSING", "VT-NOT-MEASURED", "SC-"]),
        (RulesTexts.GroupPregnancy, ["VT-PREG", "RF-OB", "OB-", "ACOG-"]),
        (RulesTexts.GroupVisceral, ["DX-VISCERAL"]),
        (RulesTexts.GroupSurgery, ["DX-POSTOP"]),
        (RulesTexts.GroupPhase, ["PN-", "PH-"]),
        (RulesTexts.GroupDiagnosis, ["DX-"]),
    ];

    /// <summary>Where the page can jump to.</summary>
    public string Id => $"group-{Titles.ToList().IndexOf(Title)}";

    public static IReadOnlyList<string> Titles { get; } = [.. Conditions.Select(condition => condition.Title), RulesTexts.GroupOther];

    public static string TitleOf(string code) =>
        Conditions.FirstOrDefault(condition => condition.Codes.Any(start => code.StartsWith(start, StringComparison.Ordinal))).Title ?? RulesTexts.GroupOther;
}
