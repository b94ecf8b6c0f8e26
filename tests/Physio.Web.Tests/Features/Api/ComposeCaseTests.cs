using System.Text.Json.Nodes;
using Physio.TestSupport.Cases;
using Physio.Web.Tests.Shell;

namespace Physio.Web.Tests.Features.Api;

/// <summary>The published cases and the project's vignettes, asked over HTTP.</summary>
public sealed class ComposeCaseTests(DemoHost host)
{
    public static TheoryData<string> Cases => [.. ComposeCases.Ids];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_case_is_answered_as_the_rule_base_says(string id)
    {
        var given = ComposeCases.Named(id);
        using var desk = await ApiDesk.OpenAsync(host);
        using var answer = await desk.PostAsync(given.Body);
        var text = await ApiDesk.TextAsync(answer);
        Assert.True((int)answer.StatusCode == given.Status, $"{id}: {answer.StatusCode} {text}");
        var json = JsonNode.Parse(text)!.AsObject();
        if (given.Expect.ErrorPath is { } path)
        {
            Assert.True(json["errors"]!.AsObject().ContainsKey(path), text);
            return;
        }

        CheckDecision(given.Expect, json);
        CheckSet(given.Expect, json);
    }

    private static void CheckDecision(CaseExpectation expect, JsonObject answer)
    {
        var findings = answer["findings"]!.AsArray().Select(finding => finding!.AsObject()).ToList();
        var codes = findings.ConvertAll(finding => (string)finding["code"]!);
        AssertIfGiven(expect.Decision, (string)answer["decision"]!);
        AssertIfGiven(expect.Supervised, (bool)answer["supervised"]!);
        AssertIfGiven(expect.LoadCap, (int)answer["loadCap"]!);
        Assert.Empty(expect.Codes.Except(codes));
        Assert.Empty(expect.NotCodes.Intersect(codes));
        Assert.Empty(expect.Restrictions.Except(answer["restrictions"]!.AsArray().Select(slug => (string)slug!)));
        if (expect.UrgencyIsGiven)
        {
            Assert.Equal(expect.Urgency, (string?)answer["urgency"]);
        }

        if (expect.NoOtherCodes)
        {
            Assert.Empty(findings.Where(finding => (string)finding["severity"]! != "note").Select(finding => (string)finding["code"]!).Except(expect.Codes));
        }
    }

    private static void CheckSet(CaseExpectation expect, JsonObject answer)
    {
        var set = answer["exercises"]!.AsArray().Select(exercise => exercise!.AsObject()).ToList();
        var slugs = set.ConvertAll(exercise => (string)exercise["slug"]!);
        var allowed = slugs.Concat(answer["notChosen"]!.AsArray().Select(exercise => (string)exercise!["slug"]!)).ToList();
        Assert.Empty(expect.NotInSet.Intersect(slugs));
        Assert.Empty(expect.Allowed.Except(allowed));
        Assert.True(!expect.NothingInSet || slugs.Count == 0);
        Assert.True(expect.OneInSet.Count == 0 || expect.OneInSet.Intersect(slugs).Any());
        Assert.True(set.Count <= (expect.MaxExercises ?? int.MaxValue));
        Assert.All(set, exercise => Assert.True((int)exercise["loadLevel"]! <= (expect.MaxLoad ?? int.MaxValue)));
    }

    private static void AssertIfGiven<T>(T? wanted, T found)
    {
        if (wanted is not null)
        {
            Assert.Equal(wanted, found);
        }
    }
}
