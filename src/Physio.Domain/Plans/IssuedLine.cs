using Physio.Domain.Exercises;

namespace Physio.Domain.Plans;

/// <summary>The record that an exercise was issued: which, how much, why. What to do stands only in what passed the screening just now.</summary>
/// <param name="Continuous">The hold of the dose is time spent moving.</param>
public sealed record IssuedLine(string Slug, string Name, Dosage Dose, bool Continuous, string Note, IReadOnlyList<string> Reasons)
{
    public static IReadOnlyList<IssuedLine> Of(PlanContent content) => [.. content.Items.Select(Of)];

    /// <summary>The dose in words, made from the value.</summary>
    public string HowMuch() => DoseText.Of(Dose, Continuous);

    private static IssuedLine Of(PlanItem item) =>
        new(item.Slug, item.Content.Name, item.Dose, item.Content.Dose.Continuous, item.Note, item.Reasons);
}
