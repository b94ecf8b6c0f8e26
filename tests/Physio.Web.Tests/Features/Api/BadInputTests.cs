using System.Text;
using System.Text.Json.Nodes;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

/// <summary>Every mistake gets a sentence at its path that names what is accepted, and nothing is decided.</summary>
public sealed class BadInputTests(DemoHost host)
{
    /// <summary>Path of a member to set, its new JSON text (empty removes it), path of the problem, what the sentence says.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "age", "", "age", "missing. Must be a whole number from 0 to 120" },
        { "age", "null", "age", "null. Must be a whole number from 0 to 120" },
        { "age", "-1", "age", "0 to 120" },
        { "age", "121", "age", "0 to 120" },
        { "age", "45.5", "age", "whole number from 0 to 120" },
        { "age", "\"45\"", "age", "without quotes" },
        { "age", "1e400", "age", "0 to 120" },
        { "age", "99999999999999999999", "age", "0 to 120" },
        { "age", "true", "age", "0 to 120" },
        { "age", "[45]", "age", "0 to 120" },
        { "sex", "", "sex", "F, M, X" },
        { "sex", "\"f\"", "sex", "F, M, X" },
        { "sex", "\"female\"", "sex", "F, M, X" },
        { "sex", "1", "sex", "F, M, X" },
        { "vitals", "", "vitals", "temperatureC" },
        { "vitals", "null", "vitals", "temperatureC" },
        { "vitals", "[]", "vitals", "temperatureC" },
        { "vitals.temperatureC", "29.9", "vitals.temperatureC", "30.0 °C to 44.0 °C" },
        { "vitals.temperatureC", "44.1", "vitals.temperatureC", "30.0 °C to 44.0 °C" },
        { "vitals.temperatureC", "98.6", "vitals.temperatureC", "Fahrenheit" },
        { "vitals.temperatureC", "366", "vitals.temperatureC", "36.6 °C" },
        { "vitals.temperatureC", "\"36,6\"", "vitals.temperatureC", "JSON number, written with a point" },
        { "vitals.temperatureC", "\"36.6\"", "vitals.temperatureC", "30.0 to 44.0 °C" },
        { "vitals.systolic", "49", "vitals.systolic", "50 to 300 mm Hg" },
        { "vitals.systolic", "301", "vitals.systolic", "50 to 300 mm Hg" },
        { "vitals.systolic", "120.5", "vitals.systolic", "whole number from 50 to 300 mm Hg" },
        { "vitals.systolic", "80", "vitals.systolic", "at least 10 above" },
        { "vitals.systolic", "64", "vitals.systolic", "78/64" },
        { "vitals.diastolic", "19", "vitals.diastolic", "20 to 200 mm Hg" },
        { "vitals", "{\"diastolic\":201}", "vitals.diastolic", "20 to 200 mm Hg" },
        { "vitals.heartRate", "19", "vitals.heartRate", "20 to 250" },
        { "vitals.heartRate", "251", "vitals.heartRate", "20 to 250" },
        { "vitals.spo2", "39", "vitals.spo2", "40 to 100" },
        { "vitals.spo2", "101", "vitals.spo2", "40 to 100" },
        { "vitals.respiratoryRate", "3", "vitals.respiratoryRate", "4 to 60" },
        { "vitals.respiratoryRate", "61", "vitals.respiratoryRate", "4 to 60" },
        { "vitals.baselineSystolic", "20", "vitals.baselineSystolic", "50 to 300" },
        { "vitals.standingSystolic", "10", "vitals.standingSystolic", "50 to 300" },
        { "vitals.standingDiastolic", "300", "vitals.standingDiastolic", "20 to 200" },
        { "vitals.pulse", "70", "vitals.pulse", "heartRate" },
        { "vitals.SpO2", "98", "vitals.SpO2", "Did you mean spo2?" },
        { "symptoms", "[\"feverish\"]", "symptoms[0]", "fever-feeling" },
        { "symptoms", "[\"chills\", \"Chills\"]", "symptoms[1]", "chills" },
        { "symptoms", "[null]", "symptoms[0]", "chills" },
        { "symptoms", "\"chills\"", "symptoms", "square brackets" },
        { "symptoms", "null", "symptoms", "[] for none" },
        { "symptoms", "{}", "symptoms", "square brackets" },
        { "redFlags", "[\"cancer\"]", "redFlags[0]", "58 codes" },
        { "redFlags", "null", "redFlags", "[] for none" },
        { "diagnoses", "", "diagnoses", "nslbp" },
        { "diagnoses", "null", "diagnoses", "nslbp" },
        { "diagnoses", "[\"nslbp\", \"backache\"]", "diagnoses[1]", "nslbp" },
        { "phase", "", "phase", "remission" },
        { "phase", "null", "phase", "remission" },
        { "phase", "\"chronic\"", "phase", "remission" },
        { "painRest", "-1", "painRest", "0 to 10" },
        { "painRest", "11", "painRest", "0 to 10" },
        { "painRest", "2.5", "painRest", "whole number from 0 to 10" },
        { "pregnancyWeeks", "0", "pregnancyWeeks", "1 to 42" },
        { "pregnancyWeeks", "43", "pregnancyWeeks", "1 to 42" },
        { "setting", "\"office\"", "setting", "home, clinic" },
        { "firstPrescription", "\"yes\"", "firstPrescription", "true or false" },
        { "firstPrescription", "1", "firstPrescription", "true or false" },
        { "equipment", "[\"sofa\"]", "equipment[0]", "mat, wall, chair, bench, roller, pillow" },
        { "restrictions", "[\"bending\"]", "restrictions[0]", "loaded-flexion" },
        { "overrides", "[1]", "overrides[0]", "rule, reason, by" },
        { "overrides", "{}", "overrides", "list of objects" },
        { "overrides", "[{\"rule\":\"VT-TEMP-HIGH\",\"reason\":\"only warm\",\"by\":\"therapist\"}]", "overrides[0].rule", "VT-BP-DROP, VT-BP-LOWISH, VT-HR-LOW, VT-SPO2-LOW" },
        { "overrides", "[{\"rule\":\"RF-CES\",\"reason\":\"only warm\",\"by\":\"therapist\"}]", "overrides[0].rule", "VT-HR-LOW" },
        { "overrides", "[{\"rule\":\"VT-HR-LOW\",\"by\":\"therapist\"}]", "overrides[0].reason", "3 to 500" },
        { "overrides", "[{\"rule\":\"VT-HR-LOW\",\"reason\":\"  \",\"by\":\"therapist\"}]", "overrides[0].reason", "3 to 500" },
        { "overrides", "[{\"rule\":\"VT-HR-LOW\",\"reason\":\"athlete\",\"by\":\"patient\"}]", "overrides[0].by", "therapist" },
        { "overrides", "[{\"rule\":\"VT-HR-LOW\",\"reason\":\"athlete\"}]", "overrides[0].by", "therapist" },
        { "overrides", "[{\"rule\":\"VT-HR-LOW\",\"reason\":\"athlete\",\"by\":\"therapist\",\"on\":\"today\"}]", "overrides[0].on", "rule, reason, by" },
        { "physicianClearance", "\"no\"", "physicianClearance", "true or false" },
        { "betaBlocker", "0", "betaBlocker", "true or false" },
        { "weeksSinceSurgery", "-1", "weeksSinceSurgery", "0 to 2000" },
        { "weeksSinceSurgery", "6.5", "weeksSinceSurgery", "whole number" },
        { "hoursSinceEasing", "-1", "hoursSinceEasing", "0 to 10000" },
        { "directionalPreference", "\"sideways\"", "directionalPreference", "flexion, extension" },
        { "baselineReadings", "[120, 20]", "baselineReadings[1]", "50 to 300" },
        { "baselineReadings", "[\"120\"]", "baselineReadings[0]", "50 to 300" },
        { "minutesPerDay", "0", "minutesPerDay", "1 to 120" },
        { "minutesPerDay", "121", "minutesPerDay", "1 to 120" },
        { "maxExercises", "0", "maxExercises", "1 to 12" },
        { "maxExercises", "13", "maxExercises", "1 to 12" },
        { "policy", "\"lenient\"", "policy", "default, seed-strict" },
        { "policy", "\"\"", "policy", "1 to 60" },
        { "policy", "\"a\\u0000b\"", "policy", "default, seed-strict" },
        { "policy", "1", "policy", "1 to 60" },
        { "patient", "\"Anna\"", "patient", "no such field" },
        { "Age", "45", "Age", "Did you mean age?" },
        { "", "1", "$['']", "no such field" },
        { "a.b", "1", "$['a.b']", "no such field" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task H05_a_mistake_gets_one_sentence_at_its_path(string member, string json, string path, string says)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync(Changed(member, json));
        var errors = (await ApiDesk.ProblemAsync(answer))["errors"]!.AsObject();
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Equal([path], errors.Select(error => error.Key));
        var sentence = (string)errors[path]!.AsArray().Single()!;
        Assert.Contains(says, sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("   ", "not JSON")]
    [InlineData("null", "not an object")]
    [InlineData("[]", "not an object")]
    [InlineData("\"age\"", "not an object")]
    [InlineData("{", "line 1")]
    [InlineData("{\"age\": 36,6}", "with a point")]
    [InlineData("{\"age\": NaN}", "not JSON")]
    [InlineData("{\"age\": 1,}", "no comma after the last value")]
    [InlineData("{\n\"age\": 1, // years\n}", "line 2")]
    [InlineData("{'age': 1}", "not JSON")]
    [InlineData("{\"a\":[[[[[[[[[[[[]]]]]]]]]]]]}", "deeper than 8")]
    [InlineData("{\"policy\": \"\\ud800\"}", "half of a Unicode character")]
    [InlineData("{\"\\udfff\": 1}", "half of a Unicode character")]
    [InlineData("{} {}", "not JSON")]
    public async Task A_body_that_is_no_JSON_object_is_refused_as_a_whole(string body, string says)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync(body);
        Assert.Equal(400, (int)answer.StatusCode);
        var errors = (await ApiDesk.ProblemAsync(answer))["errors"]!.AsObject();
        Assert.Contains(says, (string)errors["$"]!.AsArray().Single()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task H05_the_swap_of_a_pressure_is_offered_and_never_made()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        var input = ApiDesk.Settled();
        (input["vitals"]!["systolic"], input["vitals"]!["diastolic"]) = (70, 110);
        using var answer = await desk.PostAsync(input.ToJsonString());
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("110/70", (string)(await ApiDesk.ProblemAsync(answer))["errors"]!["vitals.systolic"]![0]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_mistakes_are_listed_at_once()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync("""
            { "age": 200, "vitals": { "systolic": 10, "temperatureC": 98.6 }, "symptoms": ["x", "chills", "y"], "phase": 3, "extra": 1,
              "overrides": [{ "rule": "RF-CES", "reason": "", "by": "patient" }], "minutesPerDay": 0, "policy": "mine" }
            """);
        var errors = (await ApiDesk.ProblemAsync(answer))["errors"]!.AsObject();
        Assert.Equal(
            [
                "age", "diagnoses", "extra", "minutesPerDay", "overrides[0].by", "overrides[0].reason", "overrides[0].rule", "phase", "policy", "sex", "symptoms[0]", "symptoms[2]",
                "vitals.systolic", "vitals.temperatureC",
            ],
            errors.Select(error => error.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_doubled_member_is_refused()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync(ApiDesk.Settled().ToJsonString().Replace("\"age\":50", "\"age\":50,\"age\":51", StringComparison.Ordinal));
        Assert.Equal("age", Assert.Single((await ApiDesk.ProblemAsync(answer))["errors"]!.AsObject()).Key);
    }

    [Fact]
    public async Task A_pregnancy_does_not_fit_a_man()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        var input = ApiDesk.Settled();
        (input["sex"], input["pregnancyWeeks"]) = ("M", 20);
        using var answer = await desk.PostAsync(input.ToJsonString());
        Assert.Equal("pregnancyWeeks", Assert.Single((await ApiDesk.ProblemAsync(answer))["errors"]!.AsObject()).Key);
    }

    [Fact]
    public async Task A_flood_of_mistakes_is_cut_short()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        var input = new JsonObject();
        for (var i = 0; i < 2000; i++)
        {
            input[$"field{i}"] = 1;
        }

        using var answer = await desk.PostAsync(input.ToJsonString());
        Assert.Equal(101, (await ApiDesk.ProblemAsync(answer))["errors"]!.AsObject().Count);
    }

    [Fact]
    public async Task H05_half_a_pressure_is_decided_by_and_never_read_as_normal()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        var input = ApiDesk.Settled();
        input["vitals"]!["systolic"] = 186;
        input["vitals"]!["diastolic"] = null;
        Assert.Equal("hold", (string)(await desk.AnswerAsync(input))["decision"]!);
        input["vitals"]!["systolic"] = 120;
        Assert.NotEqual("clear", (string)(await desk.AnswerAsync(input))["decision"]!);
    }

    [Theory]
    [InlineData("120.0")]
    [InlineData("1.2e2")]
    public async Task A_whole_number_may_be_written_in_any_way_that_JSON_knows(string systolic)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync(Changed("vitals.systolic", systolic));
        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_byte_order_mark_is_not_a_mistake()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ApiDesk.Settled().ToJsonString())]);
        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Fact]
    public async Task Text_that_is_not_UTF_8_is_refused()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync([.. "{\"policy\":\""u8, 0xFF, .. "\"}"u8]);
        Assert.Equal(400, (int)answer.StatusCode);
        Assert.Contains("UTF-8", (string)(await ApiDesk.ProblemAsync(answer))["errors"]!["$"]![0]!, StringComparison.Ordinal);
    }

    private static string Changed(string member, string json)
    {
        var input = ApiDesk.Settled();
        var (group, name) = member.StartsWith("vitals.", StringComparison.Ordinal) ? (input["vitals"]!.AsObject(), member["vitals.".Length..]) : (input, member);
        group.Remove(name);
        if (json.Length == 0)
        {
            return input.ToJsonString();
        }

        group[name] = "*";
        return input.ToJsonString().Replace("\"*\"", json, StringComparison.Ordinal);
    }
}
