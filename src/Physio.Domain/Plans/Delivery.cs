using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Plans;

/// <summary>What the link shows today: exercises that passed the screening just now, or why there are none.</summary>
public abstract record Delivery
{
    private Delivery()
    {
    }

    /// <param name="Items">Part of what was issued: delivery may remove, never add.</param>
    /// <param name="Withheld">Issued, but not shown today, with the reasons.</param>
    public sealed record Open(IReadOnlyList<DeliveredItem> Items, IReadOnlyList<WithheldItem> Withheld, ScreeningReport Report) : Delivery
    {
        /// <summary>A reading of today asks for care that the stored facts do not.</summary>
        public bool Gentler { get; init; }
    }

    public sealed record Closed(ClosedBecause Because, IReadOnlyList<Finding> Findings) : Delivery;
}

/// <summary>An exercise as the patient sees it.</summary>
/// <param name="Serves">Goals it was chosen for; empty when the plan does not say.</param>
public sealed record DeliveredItem(ScreenedExercise Exercise, Dosage Dose, string Note, IReadOnlyList<TreatmentGoal> Serves);

/// <summary>An issued exercise that may not be shown today.</summary>
public sealed record WithheldItem(string Slug, string Name, IReadOnlyList<ExclusionReason> Reasons);

/// <summary>Why a plan is not shown at all.</summary>
public enum ClosedBecause
{
    /// <summary>An alarm sign waits for the therapist.</summary>
    Paused,

    /// <summary>The review date has passed.</summary>
    ReviewDue,

    /// <summary>The screening of the stored facts holds or refers.</summary>
    Screening,

    /// <summary>What the patient measured today holds or refers.</summary>
    OwnReading,

    /// <summary>Every exercise was withheld.</summary>
    NothingLeft,
}
