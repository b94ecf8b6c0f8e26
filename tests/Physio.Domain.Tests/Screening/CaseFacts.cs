using System.Text.Json.Nodes;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Reads the facts of a case in the input shape of the HTTP API; a code that nobody knows is a problem at its path, never left out.</summary>
internal sealed class CaseFacts
{
    private readonly JsonObject input;
    private readonly List<string> unknown = [];

    private CaseFacts(JsonObject input)
    {
        this.input = input;
        Facts = Read();
    }

    public ScreeningFacts Facts { get; }

    /// <summary>Where the input is wrong, in the order of the contract; empty when it may be screened.</summary>
    public IReadOnlyList<string> ErrorPaths =>
    [
        .. unknown,
        .. FactsCheck.Problems(Facts).Select(problem => problem.Path),
        .. OverrideRules.Problems(Facts, Policy).Where(problem => problem.IsInputError).Select(problem => problem.Path),
    ];

    public ThresholdPolicy Policy => ThresholdPolicy.Shipped.Single(policy => policy.Name == ((string?)input["policy"] ?? "default"));

    public static CaseFacts Of(JsonObject input) => new(input);

    private ScreeningFacts Read() => new()
    {
        Age = (int)input["age"]!,
        Sex = Enum.Parse<Sex>((string)input["sex"]!),
        Vitals = Vitals(input["vitals"]!.AsObject()),
        Symptoms = Codes<Symptom>("symptoms"),
        RedFlags = Codes<RedFlag>("redFlags"),
        Diagnoses = Codes<Diagnosis>("diagnoses"),
        Phase = Slug.Parse<Phase>((string)input["phase"]!),
        PainAtRest = (int?)input["painRest"] is { } pain ? new PainScore(pain) : null,
        Pregnancy = (int?)input["pregnancyWeeks"] is { } week ? new PregnancyWeek(week) : null,
        Setting = Slug.Parse<Setting>((string)input["setting"]!),
        FirstPrescription = (bool)input["firstPrescription"]!,
        Equipment = Codes<Equipment>("equipment"),
        AddedRestrictions = Codes<Restriction>("restrictions"),
        Overrides = [.. Items("overrides").Select(given => new RuleOverride((string)given["rule"]!, (string?)given["reason"] ?? "", (string?)given["by"] ?? ""))],
        PhysicianClearance = (bool?)input["physicianClearance"] is true,
        MedicalRelease = (bool?)input["physicianClearance"],
        BetaBlocker = (bool?)input["betaBlocker"] is true,
        WeeksSinceSurgery = (int?)input["weeksSinceSurgery"],
        Fusion = (bool?)input["fusion"] is true,
        HoursSinceEasing = (int?)input["hoursSinceEasing"],
        AttackWithin14Days = (bool?)input["attackWithin14Days"] is true,
        DirectionalPreference = (string?)input["directionalPreference"] is { } direction ? Slug.Parse<MovementDirection>(direction) : null,
        ChronicLungTarget = (bool?)input["chronicLungTarget"] is true,
        Antipyretics = (bool?)input["antipyretics"] is true,
        BaselineReadings = [.. Items("baselineReadings").Select(reading => (int)reading)],
    };

    private static VitalSigns Vitals(JsonObject vitals)
    {
        var (pressure, half) = Pressure((int?)vitals["systolic"], (int?)vitals["diastolic"]);
        var (standing, halfStanding) = Pressure((int?)vitals["standingSystolic"], (int?)vitals["standingDiastolic"]);
        return new()
        {
            Temperature = (decimal?)vitals["temperatureC"] is { } degrees ? new Celsius(degrees) : null,
            BloodPressure = pressure,
            PartialPressure = half,
            HeartRate = (int?)vitals["heartRate"] is { } rate ? new HeartRate(rate) : null,
            OxygenSaturation = (int?)vitals["spo2"] is { } percent ? new OxygenSaturation(percent) : null,
            RespiratoryRate = (int?)vitals["respiratoryRate"] is { } breaths ? new RespiratoryRate(breaths) : null,
            Standing = standing,
            PartialStanding = halfStanding,
            BaselineSystolic = (int?)vitals["baselineSystolic"],
        };
    }

    private static (BloodPressure? Whole, PressureReading? Half) Pressure(int? systolic, int? diastolic) => (systolic, diastolic) switch
    {
        ({ } upper, { } lower) => (new BloodPressure(upper, lower), null),
        (null, null) => (null, null),
        _ => (null, new PressureReading(systolic, diastolic)),
    };

    private List<T> Codes<T>(string list)
        where T : struct, Enum
    {
        List<T> codes = [];
        foreach (var (slug, i) in Items(list).Select((slug, i) => ((string)slug!, i)))
        {
            if (Slug.TryParse<T>(slug, out var code))
            {
                codes.Add(code);
            }
            else
            {
                unknown.Add($"{list}[{i}]");
            }
        }

        return codes;
    }

    private IEnumerable<JsonNode> Items(string list) => input[list] is JsonArray items ? items.Select(item => item!) : [];
}
