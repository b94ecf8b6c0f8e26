using Physio.Domain.Codes;

namespace Physio.Web.Features.Api.Compose;

/// <summary>What was read, by JSON path; a field that was left out or could not be read is not there.</summary>
internal sealed class InputValues
{
    private readonly Dictionary<string, object> single = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> numbers = new(StringComparer.Ordinal);

    public void Set(string path, object value) => single[path] = value;

    public void AddCode(string path, string code) => ListAt(lists, path).Add(code);

    public void AddNumber(string path, int number) => ListAt(numbers, path).Add(number);

    /// <summary>Remembers where an object of a list stands.</summary>
    public void AddGroup(string path, string at) => ListAt(lists, path).Add(at);

    public decimal? Number(string path) => single.TryGetValue(path, out var value) ? (decimal)value : null;

    public int? Whole(string path) => (int?)Number(path);

    public bool? Flag(string path) => single.TryGetValue(path, out var value) ? (bool)value : null;

    public string? Text(string path) => single.TryGetValue(path, out var value) ? (string)value : null;

    public T? Code<T>(string path)
        where T : struct, Enum => Text(path) is { } slug ? Slug.Parse<T>(slug) : null;

    public IReadOnlyList<T> Codes<T>(string path)
        where T : struct, Enum => [.. Listed(path).Select(Slug.Parse<T>)];

    /// <summary>The paths of the objects of a list.</summary>
    public IReadOnlyList<string> Groups(string path) => Listed(path);

    public IReadOnlyList<int> Numbers(string path) => numbers.TryGetValue(path, out var list) ? list : [];

    private List<string> Listed(string path) => lists.TryGetValue(path, out var list) ? list : [];

    private static List<T> ListAt<T>(Dictionary<string, List<T>> all, string path)
    {
        if (!all.TryGetValue(path, out var list))
        {
            all[path] = list = [];
        }

        return list;
    }
}
