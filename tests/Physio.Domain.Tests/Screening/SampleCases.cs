using System.Text.Json;
using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Measures;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>The published sample cases, as far as the screening decides them.</summary>
public class SampleCases
{
    private static readonly Dictionary<string, JsonElement> Cases = Load();

    public static TheoryData<string> Ids => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sample_case_is_decided_as_published(string id)
    {
        var input = Cases[id].GetProperty("input");
        var expect = Cases[id].GetProperty("expect");
        if (!TryFacts(input, out var facts))
        {
            Assert.Equal(400, Cases[id].GetProperty("status").GetInt32());
            return;
        }

        if (Cases[id].GetProperty("status").GetInt32() == 400)
        {
            Assert.Equal(expect.GetProperty("errorPath").GetString(), FactsCheck.Problems(facts)[0].Path);
            return;
        }

        Assert.Empty(FactsCheck.Problems(facts));
        var policy = input.TryGetProperty("policy", out var name) ? ThresholdPolicy.Shipped.Single(shipped => shipped.Name == name.GetString()) : ThresholdPolicy.Default;
        var report = PatientScreening.Evaluate(facts, policy);

        Assert.Equal(expect.GetProperty("decision").GetString(), Slug.Of(report.Decision));
        Assert.Empty(expect.GetProperty("reasons").EnumerateArray().Select(code => code.GetString()).Except(report.Findings.Select(finding => finding.Code)));
        Assert.Equal(expect.TryGetProperty("urgency", out var urgency) ? urgency.GetString() : null, report.Urgency is { } u ? Slug.Of(u) : null);
        AssertAtMost(expect, "maxLoad", report.LoadCap);
        AssertAtMost(expect, "maxExercises", report.MaxExercises);
        if (expect.TryGetProperty("supervised", out var supervised))
        {
            Assert.Equal(supervised.GetBoolean(), report.Supervised);
        }
    }

    private static void AssertAtMost(JsonElement expect, string limit, int actual)
    {
        if (expect.TryGetProperty(limit, out var most))
        {
            Assert.InRange(actual, 1, most.GetInt32());
        }
    }

    private static bool TryFacts(JsonElement input, out ScreeningFacts facts)
    {
        var vitals = input.GetProperty("vitals");
        int? Number(string name) => vitals.TryGetProperty(name, out var value) ? value.GetInt32() : null;
        var symptoms = Strings(input, "symptoms").Select(slug => Slug.TryParse<Symptom>(slug, out var code) ? code : (Symptom?)null).ToList();
        facts = new ScreeningFacts
        {
            Age = input.GetProperty("age").GetInt32(),
            Sex = Enum.Parse<Sex>(input.GetProperty("sex").GetString()!),
            Vitals = new VitalSigns
            {
                Temperature = vitals.TryGetProperty("temperatureC", out var t) ? new Celsius(t.GetDecimal()) : null,
                BloodPressure = Number("systolic") is { } systolic ? new BloodPressure(systolic, Number("diastolic")!.Value) : null,
                HeartRate = Number("heartRate") is { } rate ? new HeartRate(rate) : null,
                OxygenSaturation = Number("spo2") is { } percent ? new OxygenSaturation(percent) : null,
            },
            Symptoms = [.. symptoms.OfType<Symptom>()],
            Diagnoses = [.. Strings(input, "diagnoses").Select(Slug.Parse<Diagnosis>)],
            Phase = Slug.Parse<Phase>(input.GetProperty("phase").GetString()!),
            PainAtRest = new PainScore(input.GetProperty("painRest").GetInt32()),
            Pregnancy = input.GetProperty("pregnancyWeeks") is { ValueKind: JsonValueKind.Number } week ? new PregnancyWeek(week.GetInt32()) : null,
            Setting = Slug.Parse<Setting>(input.GetProperty("setting").GetString()!),
            FirstPrescription = input.GetProperty("firstPrescription").GetBoolean(),
        };
        return !symptoms.Contains(null);
    }

    private static IEnumerable<string> Strings(JsonElement input, string name) => input.GetProperty(name).EnumerateArray().Select(item => item.GetString()!);

    private static Dictionary<string, JsonElement> Load()
    {
        using var stream = typeof(SampleCases).Assembly.GetManifestResourceStream("Physio.Domain.Tests.Screening.compose-cases.json")!;
        return JsonDocument.Parse(stream).RootElement.EnumerateArray().ToDictionary(entry => entry.GetProperty("id").GetString()!);
    }
}
