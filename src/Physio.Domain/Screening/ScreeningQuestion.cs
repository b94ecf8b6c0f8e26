using Physio.Domain.Assessments;
using Physio.Domain.Codes;

namespace Physio.Domain.Screening;

/// <summary>Who is asked a question.</summary>
public enum QuestionAudience
{
    Everyone,
    NotMale,
    Pregnant,
}

/// <summary>One thing that may be ticked. Exactly one of the codes, or the name of a fact, says what a tick records.</summary>
/// <param name="Key">Slug of the code, or of the fact: also the key for "not answered".</param>
/// <param name="Text">What the page shows beside the box.</param>
public sealed record AnswerOption(string Key, string Text)
{
    public Symptom? Symptom { get; init; }
    public RedFlag? RedFlag { get; init; }
    public Restriction? Restriction { get; init; }
    public Diagnosis? Diagnosis { get; init; }

    /// <summary>Name of the property of <see cref="ScreeningFacts"/> that the answer fills.</summary>
    public string? Fact { get; init; }

    internal static AnswerOption Of(Symptom code, string text) => new(Slug.Of(code), text) { Symptom = code };

    internal static AnswerOption Of(RedFlag code, string text) => new(Slug.Of(code), text) { RedFlag = code };

    internal static AnswerOption Of(Restriction code, string text) => new(Slug.Of(code), text) { Restriction = code };

    internal static AnswerOption Of(Diagnosis code, string text) => new(Slug.Of(code), text) { Diagnosis = code };

    internal static AnswerOption OfFact(string fact, string text) => new(fact, text) { Fact = fact };
}

/// <summary>One question of the screening form, answered by ticks or by "none of these". Source: clinical rules 2.3.</summary>
/// <param name="Key">Stable key; in <see cref="ScreeningFacts.Unanswered"/> it means that none of its options was answered.</param>
/// <param name="Text">The question.</param>
/// <param name="Meaning">What a yes does, for the therapist.</param>
/// <param name="Audience">Who is asked.</param>
/// <param name="Options">What may be ticked.</param>
/// <param name="IsSafety">Left open it holds the plan; the others only refine it.</param>
public sealed record ScreeningQuestion(
    string Key, string Text, string Meaning, QuestionAudience Audience, IReadOnlyList<AnswerOption> Options, bool IsSafety = true);
