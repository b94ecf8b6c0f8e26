using Physio.Domain.Exercises;

namespace Physio.Domain.Plans;

/// <summary>The record that an exercise was issued: which, how much, why. What to do stands only in what passed the screening just now.</summary>
public sealed record IssuedLine(string Slug, string Name, string Dose, string Note, IReadOnlyList<string> Reasons)
{
    public static IReadOnlyList<IssuedLine> Of(PlanContent content) => [.. content.Items.Select(Of)];

    private static IssuedLine Of(PlanItem item) =>
        new(item.Slug, item.Content.Name, DoseText.Of(item.Dose, item.Content.Dose.Continuous), item.Note, item.Reasons);
}
