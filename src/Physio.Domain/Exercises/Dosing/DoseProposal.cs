namespace Physio.Domain.Exercises.Dosing;

/// <summary>What is proposed to be done with the dose of the last plan, the most careful first.</summary>
public enum DoseAction
{
    /// <summary>The lowest dose until a therapist has looked at the exercise.</summary>
    StopUntilReview,

    /// <summary>Back to the low end of the range.</summary>
    LowEnd,

    /// <summary>70 % after a pause.</summary>
    Restart,

    StepDown,
    Keep,
    StepUp,
}

/// <summary>A proposal to the therapist; nothing changes until it is issued. Source: decisions 6.</summary>
/// <param name="Code">Stable code of the rule that decided, such as DOSE-UP.</param>
/// <param name="Sentence">Why, and what changes, for the therapist.</param>
/// <param name="Dose">The whole dose as proposed.</param>
public sealed record DoseProposal(DoseAction Action, string Code, string Sentence, Dosage Dose);

/// <summary>The dose an exercise is proposed with.</summary>
/// <param name="Reason">Where it comes from, for the therapist.</param>
/// <param name="Last">The dose in the plan in use; null when the exercise is not in it.</param>
/// <param name="Action">What is proposed to be done with that dose; null without one.</param>
public sealed record ProposedDose(Dosage Dose, string Reason, Dosage? Last = null, DoseAction? Action = null);
