using System.Globalization;
using Physio.Figures.Reading;

namespace Physio.Data.Catalog;

/// <summary>One number of a drawing that speaks for a restriction.</summary>
/// <param name="Of">The number; null when the drawing shows nothing of it.</param>
/// <param name="Least">From here on the restriction applies, in the unit of the number.</param>
/// <param name="Words">The number in words that follow “the drawing shows”.</param>
internal sealed record FigureMeasure(Func<MovementProperties, Seen?> Of, double Least, Func<string, string> Words)
{
    /// <summary>What one shown unit is worth: 100 turns a share into percent.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The largest number of all movements; null when none shows anything of it.</summary>
    public Seen? Most(IReadOnlyList<MovementProperties> movements) =>
        movements.Select(Of).OfType<Seen>().OrderByDescending(seen => seen.Amount).Select(seen => (Seen?)seen).FirstOrDefault();

    public string Say(Seen seen) =>
        $"{Words((seen.Amount * Scale).ToString("0", CultureInfo.InvariantCulture))} at “{seen.Key}”";
}
