using Physio.Domain.Measures;

namespace Physio.Domain.Screening;

/// <summary>What one rule says about one patient. "Not answered" is a word of its own: it is never read as "no".</summary>
public abstract record RuleAnswer
{
    private RuleAnswer()
    {
    }

    public static RuleAnswer No { get; } = new NotMet();

    public static RuleAnswer Unknown { get; } = new NotAnswered();

    /// <summary>The condition is present.</summary>
    /// <param name="Summary">One sentence for the therapist.</param>
    /// <param name="Measured">The value found, with its unit.</param>
    /// <param name="Limit">The limit that decided, with its unit.</param>
    /// <param name="Because">Short cause, used where the rule caps a load or adds a restriction: "Blood pressure 165/95".</param>
    public sealed record Met(string Summary, string? Measured = null, string? Limit = null, string? Because = null) : RuleAnswer;

    /// <summary>The condition was looked for and is absent.</summary>
    public sealed record NotMet : RuleAnswer;

    /// <summary>The value was not measured or the question not answered.</summary>
    public sealed record NotAnswered : RuleAnswer;

    internal static RuleAnswer When(bool met, Func<Met> found) => met ? found() : No;

    /// <summary>For a measured value: unknown when it was not measured.</summary>
    internal static RuleAnswer Of<T>(T? value, Func<T, bool> met, Func<T, Met> found)
        where T : struct =>
        value is { } known ? When(met(known), () => found(known)) : Unknown;

    /// <summary>For a pressure: one half may be enough to be met, but never enough to rule it out.</summary>
    internal static RuleAnswer Of(PressureReading? reading, Func<PressureReading, bool> met, Func<PressureReading, Met> found) =>
        reading is { } read && (met(read) || read.IsWhole) ? When(met(read), () => found(read)) : Unknown;
}
