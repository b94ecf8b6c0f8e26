using Physio.Domain.Exercises;

namespace Physio.Web.Features.Catalog.ShowExercise;

public enum ChangeKind
{
    Kept,
    Removed,
    Added,
}

/// <summary>A line or word that stayed, went or came.</summary>
public sealed record TextChange(ChangeKind Kind, string Text);

/// <summary>One field that differs between two revisions.</summary>
public sealed record FieldDifference(string Label, bool IsList, IReadOnlyList<TextChange> Changes);

/// <summary>What changed from one revision to another, so that a person can read it.</summary>
public static class ContentDifference
{
    /// <summary>Only the fields that differ. Lists are compared line by line, texts word by word.</summary>
    public static IReadOnlyList<FieldDifference> Between(ExerciseContent before, ExerciseContent after) =>
    [
        .. from field in ContentFields.All
           let old = field.Lines(before)
           let now = field.Lines(after)
           where !old.SequenceEqual(now, StringComparer.Ordinal)
           let changes = field.IsList ? Compare(old, now) : Compare(Words(old), Words(now))
           select new FieldDifference(field.Label, field.IsList, [.. changes.Where(change => !field.OnlyChanges || change.Kind != ChangeKind.Kept)]),
    ];

    private static string[] Words(IReadOnlyList<string> text) => string.Join(' ', text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Keeps the longest common part (the texts are short, so the plain table is quick enough).</summary>
    private static List<TextChange> Compare(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var common = new int[before.Count + 1, after.Count + 1];
        for (var i = before.Count - 1; i >= 0; i--)
        {
            for (var j = after.Count - 1; j >= 0; j--)
            {
                common[i, j] = before[i] == after[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        List<TextChange> changes = [];
        for (int i = 0, j = 0; i < before.Count || j < after.Count;)
        {
            if (i < before.Count && j < after.Count && before[i] == after[j])
            {
                changes.Add(new(ChangeKind.Kept, before[i]));
                i++;
                j++;
            }
            else if (i < before.Count && (j == after.Count || common[i + 1, j] >= common[i, j + 1]))
            {
                changes.Add(new(ChangeKind.Removed, before[i++]));
            }
            else
            {
                changes.Add(new(ChangeKind.Added, after[j++]));
            }
        }

        return changes;
    }
}
