using System.Globalization;
using Physio.Domain.Codes;
using Physio.Domain.Exercises;

namespace Physio.Domain.Prescribing;

/// <summary>Goal weights as rows of text: a line that names the goals, then a row each: its key, and one number a goal (a dot is 0).</summary>
public sealed class WeightTable
{
    private readonly Dictionary<string, IReadOnlyDictionary<TreatmentGoal, int>> _rows;

    private WeightTable(Dictionary<string, IReadOnlyDictionary<TreatmentGoal, int>> rows) => _rows = rows;

    /// <summary>The keys, such as "phase acute", in the order of the table.</summary>
    public IReadOnlyCollection<string> Keys => _rows.Keys;

    /// <summary>The weights of a row; none when the table does not have it.</summary>
    public IReadOnlyDictionary<TreatmentGoal, int> Of(string key) => _rows.GetValueOrDefault(key) ?? new Dictionary<TreatmentGoal, int>();

    /// <exception cref="FormatException">A goal is unknown, a row has another number of cells, a cell is no weight, or a key stands twice.</exception>
    public static WeightTable Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var goals = Words(lines[0]).Select(GoalOf).ToList();
        var rows = new Dictionary<string, IReadOnlyDictionary<TreatmentGoal, int>>(StringComparer.Ordinal);
        foreach (var words in lines.Skip(1).Select(Words))
        {
            var key = string.Join(' ', words[..^goals.Count]);
            if (key.Length == 0 || !rows.TryAdd(key, Row(goals, words[^goals.Count..])))
            {
                throw new FormatException($"The row “{string.Join(' ', words)}” has no key of its own.");
            }
        }

        return new WeightTable(rows);
    }

    private static TreatmentGoal GoalOf(string name) =>
        Slug.TryParse<TreatmentGoal>(name, out var goal) ? goal : throw new FormatException($"“{name}” is not a treatment goal.");

    private static string[] Words(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Dictionary<TreatmentGoal, int> Row(List<TreatmentGoal> goals, string[] cells) =>
        goals.Zip(cells, (goal, cell) => (goal, Weight: WeightOf(cell))).Where(cell => cell.Weight > 0).ToDictionary(cell => cell.goal, cell => cell.Weight);

    private static int WeightOf(string cell) =>
        cell == "." ? 0
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight <= CompositionTable.Heaviest ? weight
        : throw new FormatException($"“{cell}” is not a weight of 0 to {CompositionTable.Heaviest}.");
}
