using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Physio.Data.Catalog;
using Physio.Domain.Clinics;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

public sealed class ComposeAnswerTests(DemoHost host)
{
    private static readonly string[] Members =
    [
        "decision", "urgency", "prescriptionAllowed", "supervised", "policy", "loadCap", "maxExercises", "restrictions", "findings", "exercises", "excluded", "notChosen",
        "minutes", "score",
    ];

    [Fact]
    public async Task S51_the_same_input_gives_the_same_bytes()
    {
        using var desk = await ApiDesk.OpenAsync(host);
        var first = await (await desk.PostAsync(ApiDesk.Settled().ToJsonString())).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var second = await (await desk.PostAsync(ApiDesk.Settled().ToJsonString())).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(first, second);
    }

    [Fact]
    public async Task The_answer_has_exactly_the_members_of_the_contract()
    {
        var input = ApiDesk.Settled();
        input["maxExercises"] = 4;
        using var desk = await ApiDesk.OpenAsync(host);
        var answer = await desk.AnswerAsync(input);
        Assert.Equal(Members, answer.Select(member => member.Key));
        Assert.Equal(["name", "version"], answer["policy"]!.AsObject().Select(member => member.Key));
        var exercise = answer["exercises"]!.AsArray()[0]!.AsObject();
        Assert.Equal(["slug", "name", "group", "position", "loadLevel", "dosage", "minutes", "supervisedOnly", "reasons"], exercise.Select(member => member.Key));
        Assert.Equal(
            ["sets", "repsMin", "repsMax", "holdSeconds", "perSide", "timesPerDay", "daysPerWeek"], exercise["dosage"]!.AsObject().Select(member => member.Key));
        Assert.Equal(["code", "text"], exercise["reasons"]!.AsArray()[0]!.AsObject().Select(member => member.Key));
        var excluded = answer["excluded"]!.AsArray()[0]!.AsObject();
        Assert.Equal(["slug", "reasons"], excluded.Select(member => member.Key));
        Assert.Equal(["code", "text", "wouldAdmit"], excluded["reasons"]!.AsArray()[0]!.AsObject().Select(member => member.Key));
        Assert.Equal(["slug", "reasons"], answer["notChosen"]!.AsArray()[0]!.AsObject().Select(member => member.Key));
        Assert.All(answer["exercises"]!.AsArray().Append(answer), part => Assert.Matches("^[0-9]+\\.[0-9]$", part!["minutes"]!.ToJsonString()));
        Assert.Equal(4, (int)answer["maxExercises"]!);
        Assert.NotInRange(answer["exercises"]!.AsArray().Count, 5, int.MaxValue);
    }

    [Fact]
    public async Task A_finding_names_what_was_measured_and_the_limit_with_their_units()
    {
        var input = ApiDesk.Settled();
        input["vitals"]!["systolic"] = 179;
        input["vitals"]!["diastolic"] = 109;
        using var desk = await ApiDesk.OpenAsync(host);
        var answer = await desk.AnswerAsync(input);
        var finding = answer["findings"]!.AsArray().Single(finding => (string)finding!["code"]! == "VT-BP-RAISED")!.AsObject();
        Assert.Equal(["code", "severity", "summary", "measured", "limit", "source"], finding.Select(member => member.Key));
        Assert.Equal(("caution", "179/109 mm Hg", "160/100 mm Hg"), ((string)finding["severity"]!, (string)finding["measured"]!, (string)finding["limit"]!));
        Assert.Equal(["isometric-strain", "head-down"], answer["restrictions"]!.AsArray().Select(slug => (string)slug!));
        Assert.Equal((true, 2), ((bool)answer["supervised"]!, (int)answer["loadCap"]!));
    }

    [Theory]
    [InlineData("p01", true)]
    [InlineData("p09", true)]
    [InlineData("p02", false)]
    [InlineData("p07", false)]
    public async Task S50_every_published_exercise_stands_in_exactly_one_list(string id, bool allowed)
    {
        using var desk = await ApiDesk.OpenAsync(host);
        var answer = await desk.AnswerAsync(TestSupport.Cases.ComposeCases.Named(id).Input);
        var slugs = Slugs(answer, "exercises").Concat(Slugs(answer, "notChosen")).Concat(Slugs(answer, "excluded")).Order(StringComparer.Ordinal);
        Assert.Equal(ShippedCatalog.Load().Exercises.Select(entry => entry.Slug).Order(StringComparer.Ordinal), slugs);
        Assert.Equal(allowed, (bool)answer["prescriptionAllowed"]!);
        Assert.Equal(allowed, Slugs(answer, "exercises").Any());
        Assert.All(answer["excluded"]!.AsArray(), exercise => Assert.NotEmpty(exercise!["reasons"]!.AsArray()));
    }

    [Fact]
    public async Task What_may_be_left_out_is_taken_at_its_more_careful_value()
    {
        var input = ApiDesk.Settled();
        foreach (var name in (string[])["symptoms", "redFlags", "painRest", "pregnancyWeeks", "setting", "firstPrescription", "equipment"])
        {
            input.Remove(name);
        }

        var spelled = ApiDesk.Settled();
        (spelled["painRest"], spelled["setting"], spelled["firstPrescription"], spelled["equipment"]) = (null, "home", true, new JsonArray());
        (spelled["minutesPerDay"], spelled["maxExercises"], spelled["policy"]) = (20, 8, "default");
        (spelled["restrictions"], spelled["overrides"], spelled["baselineReadings"]) = (new JsonArray(), new JsonArray(), new JsonArray());
        foreach (var flag in (string[])["betaBlocker", "fusion", "attackWithin14Days", "chronicLungTarget", "antipyretics"])
        {
            spelled[flag] = false;
        }

        (spelled["weeksSinceSurgery"], spelled["hoursSinceEasing"], spelled["directionalPreference"], spelled["physicianClearance"]) = (null, null, null, null);
        using var desk = await ApiDesk.OpenAsync(host);
        Assert.Equal((await desk.AnswerAsync(spelled)).ToJsonString(), (await desk.AnswerAsync(input)).ToJsonString());
    }

    [Fact]
    public async Task An_override_whose_conditions_are_not_met_changes_nothing()
    {
        var input = ApiDesk.Settled();
        input["vitals"]!["heartRate"] = 46;
        input["symptoms"] = new JsonArray("dizziness");
        input["overrides"] = new JsonArray(new JsonObject { ["rule"] = "VT-HR-LOW", ["reason"] = "Endurance athlete", ["by"] = "therapist" });
        using var desk = await ApiDesk.OpenAsync(host);
        Assert.Contains("VT-HR-LOW", Codes(await desk.AnswerAsync(input)));

        input["symptoms"] = new JsonArray();
        var set = await desk.AnswerAsync(input);
        Assert.Equal("caution", (string)set["decision"]!);
        Assert.DoesNotContain("VT-HR-LOW", Codes(set));
    }

    [Fact]
    public async Task A_restriction_that_the_therapist_adds_takes_the_exercises_it_forbids()
    {
        var input = ApiDesk.Settled();
        input["restrictions"] = new JsonArray("wrist-load", "supine");
        using var desk = await ApiDesk.OpenAsync(host);
        var answer = await desk.AnswerAsync(input);
        Assert.Superset(new HashSet<string> { "bird-dog", "knee-to-chest" }, Slugs(answer, "excluded").ToHashSet());
    }

    [Fact]
    public async Task The_clinic_s_own_policy_decides_unless_the_call_names_one()
    {
        var strict = await host.FoundAsync("Strict clinic");
        await using (var db = host.Database(strict))
        {
            (await db.Clinics.SingleAsync(row => row.Id == strict, TestContext.Current.CancellationToken)).ScreenBy("seed-strict");
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var input = ApiDesk.Settled();
        input["vitals"]!["heartRate"] = 101;
        using var desk = await ApiDesk.OpenAsync(host, strict);
        var answer = await desk.AnswerAsync(input);
        Assert.Equal(("hold", "seed-strict"), ((string)answer["decision"]!, (string)answer["policy"]!["name"]!));
        input["policy"] = "default";
        Assert.Equal("caution", (string)(await desk.AnswerAsync(input))["decision"]!);
    }

    [Fact]
    public async Task The_catalog_of_the_clinic_is_never_stale()
    {
        var clinic = await host.FoundAsync("Changing clinic");
        using var desk = await ApiDesk.OpenAsync(host, clinic);
        Assert.Empty(Slugs(await desk.AnswerAsync(ApiDesk.Settled()), "excluded"));

        await Service<CatalogImporter>().ImportAsync(clinic, ShippedCatalog.Load(), "Test", TestContext.Current.CancellationToken);
        Assert.Contains("bird-dog", All(await desk.AnswerAsync(ApiDesk.Settled())));

        await using (var db = host.Database(clinic))
        {
            (await db.Exercises.SingleAsync(row => row.Slug == "bird-dog", TestContext.Current.CancellationToken)).Retire("Test", null, host.Clock.GetUtcNow());
            (await db.Clinics.SingleAsync(row => row.Id == clinic, TestContext.Current.CancellationToken)).CatalogChanged();
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        Assert.DoesNotContain("bird-dog", All(await desk.AnswerAsync(ApiDesk.Settled())));
    }

    [Fact]
    public async Task A_call_stores_nothing_about_the_patient()
    {
        // A clinic of its own: other tests register patients meanwhile.
        var clinic = await host.FoundAsync("Clinic without patients");
        using var desk = await ApiDesk.OpenAsync(host, clinic);
        await desk.AnswerAsync(ApiDesk.Settled());
        var before = await CountAsync(clinic);
        await desk.AnswerAsync(ApiDesk.Settled());
        Assert.Equal(before, await CountAsync(clinic));
    }

    private static IEnumerable<string> Slugs(JsonObject answer, string list) => answer[list]!.AsArray().Select(exercise => (string)exercise!["slug"]!);

    private static IEnumerable<string> All(JsonObject answer) => Slugs(answer, "exercises").Concat(Slugs(answer, "notChosen")).Concat(Slugs(answer, "excluded"));

    private static IEnumerable<string> Codes(JsonObject answer) => answer["findings"]!.AsArray().Select(finding => (string)finding!["code"]!);

    private T Service<T>()
        where T : notnull => Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<T>(host.Services);

    private async Task<(int, int, int)> CountAsync(ClinicId clinic)
    {
        await using var db = host.Database(clinic);
        var cancellation = TestContext.Current.CancellationToken;
        return (await db.Patients.CountAsync(cancellation),
            await db.Assessments.CountAsync(cancellation),
            await db.Plans.CountAsync(cancellation));
    }
}
