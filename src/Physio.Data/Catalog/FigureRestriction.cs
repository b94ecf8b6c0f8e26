using Physio.Domain.Screening;
using Physio.Figures.Reading;
using Code = Physio.Domain.Codes.Slug;

namespace Physio.Data.Catalog;

/// <summary>A restriction that can be seen in a drawing. What a drawing cannot show, such as effort or pressure, has none.</summary>
/// <param name="Restriction">The restriction, which is also the tag of the exercise.</param>
/// <param name="Nothing">Words for a drawing that shows nothing of it, after “the drawing shows”.</param>
/// <param name="Measures">Any one that is large enough shows it.</param>
internal sealed record FigureRestriction(Restriction Restriction, string Nothing, params IReadOnlyList<FigureMeasure> Measures)
{
    /// <summary>True when the drawing leaves it open: then a tag is never doubted.</summary>
    public Func<MovementProperties, bool> LeftOpen { get; init; } = _ => false;

    public FigureDisagreement? Compare(IReadOnlyList<MovementProperties> movements, bool isTagged)
    {
        var shown = Measures.Select(measure => (measure, seen: measure.Most(movements))).Where(pair => pair.seen is not null).ToList();
        var enough = shown.FirstOrDefault(pair => pair.seen!.Value.Amount >= pair.measure.Least);
        var tag = Code.Of(Restriction);
        if (enough.seen is { } much)
        {
            var drawn = enough.measure.Say(much);
            return isTagged ? null : new(tag, drawn, $"not {tag}", $"The drawing shows {drawn}, but the exercise is not tagged {tag}.");
        }

        if (!isTagged || movements.Any(LeftOpen))
        {
            return null;
        }

        return Measures.Count == 1 && shown is [{ measure: var measure, seen: { Amount: > 0 } little }]
            ? new(tag, measure.Say(little), tag, $"The exercise is tagged {tag}, but the most that the drawing shows is {measure.Say(little)}.")
            : new(tag, Nothing, tag, $"The exercise is tagged {tag}, but the drawing shows {Nothing}.");
    }
}
