using Physio.Domain.Exercises;
using Physio.Domain.Screening;

namespace Physio.Domain.Prescribing;

/// <summary>One row of a plan being written: the therapist's choice, not yet screened.</summary>
public sealed record DraftItem(string Slug, Dosage Dose, string Note = "");

/// <summary>What the screening says of one row.</summary>
/// <param name="Item">The row as written.</param>
/// <param name="Exercise">Null when the exercise is not allowed or not in the catalog.</param>
/// <param name="Against">Every reason against it; empty when allowed.</param>
/// <param name="DoseProblems">Fields of the dose outside their range.</param>
/// <param name="SecondsPerDay">Estimated time; 0 when not allowed.</param>
public sealed record ReviewedItem(
    DraftItem Item,
    ScreenedExercise? Exercise,
    IReadOnlyList<ExclusionReason> Against,
    IReadOnlyList<ContentGap> DoseProblems,
    int SecondsPerDay)
{
    public bool MayBeIssued => Exercise is not null && DoseProblems.Count == 0;
}

/// <summary>The whole draft, screened again: what stands against issuing it and what to think about.</summary>
/// <param name="Items">In the order of the draft.</param>
/// <param name="Problems">Sentences; issuing is refused while there are any.</param>
/// <param name="Advice">Sentences worth a thought; they do not stop anything.</param>
/// <param name="SecondsPerDay">Estimated time of all rows.</param>
public sealed record DraftReview(IReadOnlyList<ReviewedItem> Items, IReadOnlyList<string> Problems, IReadOnlyList<string> Advice, int SecondsPerDay)
{
    public bool MayBeIssued => Problems.Count == 0 && Items.Count > 0 && Items.All(item => item.MayBeIssued);
}
