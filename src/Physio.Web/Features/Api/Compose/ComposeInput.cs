using System.Text.Json;
using Physio.Domain.Assessments;
using Physio.Domain.Prescribing;
using Physio.Domain.Screening;

namespace Physio.Web.Features.Api.Compose;

/// <summary>The input of one call, complete or with everything that is wrong with it.</summary>
/// <param name="Facts">What the screening decides by.</param>
/// <param name="Wishes">What is asked of the set.</param>
/// <param name="PolicyName">Null for the clinic's own.</param>
/// <param name="Problems">With any of them nothing is decided.</param>
internal sealed record ComposeInput(ScreeningFacts Facts, ComposeWishes Wishes, string? PolicyName, InputProblems Problems)
{
    public const string PolicyPath = "policy";

    public static ComposeInput Read(JsonElement body)
    {
        var problems = new InputProblems();
        var values = new InputValues();
        new InputReader(problems, values).Read(body, ComposeFields.All, "");
        var (facts, wishes) = (PatientInput.Facts(values), PatientInput.Wishes(values));
        AddWhatTheDomainSays(facts, wishes, problems);
        return new ComposeInput(facts, wishes, values.Text(PolicyPath), problems);
    }

    /// <summary>The domain checks the same ranges, and knows what a wrong number looks like: swapped, in Fahrenheit, without its point.</summary>
    private static void AddWhatTheDomainSays(ScreeningFacts facts, ComposeWishes wishes, InputProblems problems)
    {
        foreach (var problem in FactsCheck.Problems(facts).Concat(wishes.Problems()))
        {
            problems.Replace(problem.Path, problem.Sentence);
        }

        foreach (var problem in OverrideRules.Problems(facts).Where(problem => problem.IsInputError && !problems.Has(problem.Path)))
        {
            problems.Add(problem.Path, problem.Sentence);
        }
    }
}
