using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Api.Vocabulary;

/// <summary>Every list of codes that the interface reads or writes, taken from the domain: a code can neither be forgotten nor misspelt here.</summary>
internal static class CodeLists
{
    /// <summary>The one list that is written in capitals.</summary>
    public static CodeList Sexes { get; } = new("sexes", [.. Enum.GetValues<Sex>().Select(sex => new CodeEntry(sex.ToString(), CodeName.English(sex)))]);

    public static CodeList Symptoms { get; } = CodeList.Of<Symptom>("symptoms");
    public static CodeList RedFlags { get; } = CodeList.Of<RedFlag>("redFlags");
    public static CodeList Phases { get; } = CodeList.Of<Phase>("phases");
    public static CodeList Settings { get; } = CodeList.Of<Setting>("settings");
    public static CodeList Equipment { get; } = CodeList.Of<Equipment>("equipment");
    public static CodeList Restrictions { get; } = CodeList.Of<Restriction>("restrictions");
    public static CodeList Directions { get; } = CodeList.Of<MovementDirection>("directionalPreferences");

    public static CodeList Diagnoses { get; } = new("diagnoses",
        [.. Physio.Domain.Assessments.Diagnoses.All.Select(info => new DiagnosisEntry(Slug.Of(info.Code), info.Name, info.Icd10, info.Icd10Cm, info.IsVisceral))]);

    /// <summary>The closed list of findings that a therapist may set aside, with the condition for each.</summary>
    public static CodeList OverridableRules { get; } = new("overridableRules",
        [.. OverrideRules.Allowed.Select(rule => new OverridableEntry(rule.Key, RuleBook.All.First(known => known.Code == rule.Key).Title, rule.Value))]);

    /// <summary>Who may answer for an override.</summary>
    public static CodeList OverrideAuthors { get; } = new("overrideAuthors", [new CodeEntry(RuleOverride.Therapist, "The therapist who treats the patient")]);

    public static CodeList Decisions { get; } = CodeList.Of<Decision>("decisions");
    public static CodeList Urgencies { get; } = CodeList.Of<Urgency>("urgencies");
    public static CodeList Severities { get; } = CodeList.Of<Severity>("severities");
    public static CodeList Groups { get; } = CodeList.Of<ExerciseGroup>("groups");
    public static CodeList Positions { get; } = CodeList.Of<Position>("positions");

    /// <summary>The codes that findings carry; where several rules share one, the words of the first.</summary>
    public static CodeList Findings { get; } = new("findings",
        [.. RuleBook.All.DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal).Select(rule => new CodeEntry(rule.Code, rule.Title))]);
}

/// <summary>A diagnosis with the codes of the common classifications.</summary>
internal sealed record DiagnosisEntry(string Code, string Name, string Icd10, string Icd10Cm, bool Visceral) : CodeEntry(Code, Name);

/// <summary>A finding that may be set aside, and when.</summary>
internal sealed record OverridableEntry(string Code, string Name, string Condition) : CodeEntry(Code, Name);
