using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Physio.Figures.Geometry;

namespace Physio.Figures.Poses;

/// <summary>Reads the fields of one JSON object, once each, and collects what is wrong, named by exercise, key and field. What nobody read is unknown.</summary>
internal sealed class JsonFields(JsonObject json, string path, FaultList faults)
{
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    public FaultList Faults => faults;

    public bool Has(string name) => json[name] is not null;

    public JsonNode? Node(string name)
    {
        _read.Add(name);
        return json[name];
    }

    public void Wrong(string name, string problem) => faults.Add(PathOf(name), problem);

    public string? Text(string name, int longest = 80, bool required = false)
    {
        var node = Node(name);
        if (node is null)
        {
            if (required)
            {
                Wrong(name, "is missing; give a text.");
            }

            return null;
        }

        if (node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() is { Length: > 0 } text && text.Length <= longest)
        {
            return text;
        }

        Wrong(name, $"must be a text of 1 to {longest} characters.");
        return null;
    }

    public double? Number(string name, double least, double most, bool required = false)
    {
        var node = Node(name);
        if (node is null)
        {
            if (required)
            {
                Wrong(name, $"is missing; give a number from {Show(least)} to {Show(most)}.");
            }

            return null;
        }

        return NumberIn(node, PathOf(name), least, most);
    }

    public bool? Flag(string name)
    {
        var node = Node(name);
        switch (node?.GetValueKind())
        {
            case null:
                return null;
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                Wrong(name, "must be true or false.");
                return null;
        }
    }

    public T? Choice<T>(string name, params ReadOnlySpan<(string Word, T Value)> choices)
        where T : struct
    {
        var node = Node(name);
        if (node is null)
        {
            return null;
        }

        var words = new List<string>();
        foreach (var (word, value) in choices)
        {
            if (node.GetValueKind() == JsonValueKind.String && node.GetValue<string>() == word)
            {
                return value;
            }

            words.Add($"“{word}”");
        }

        Wrong(name, $"must be {string.Join(" or ", words)}.");
        return null;
    }

    /// <summary>A list of exactly <paramref name="count"/> numbers.</summary>
    public double[]? Numbers(string name, int count, double least, double most, bool required = false)
    {
        var node = Node(name);
        if (node is null)
        {
            if (required)
            {
                Wrong(name, $"is missing; give {count} numbers from {Show(least)} to {Show(most)}.");
            }

            return null;
        }

        if (node is not JsonArray array || array.Count != count)
        {
            Wrong(name, $"must be a list of {count} numbers.");
            return null;
        }

        var numbers = new double[count];
        for (var i = 0; i < count; i++)
        {
            if (NumberIn(array[i], $"{PathOf(name)}[{i}]", least, most) is not { } number)
            {
                return null;
            }

            numbers[i] = number;
        }

        return numbers;
    }

    public VectorCm? Vector(string name) => Numbers(name, 3, -PoseReader.FarthestCm, PoseReader.FarthestCm) is [var x, var y, var z] ? new VectorCm(x, y, z) : null;

    /// <summary>The object of a field; null when it is absent or is something else, which is a fault.</summary>
    public JsonFields? Object(string name)
    {
        switch (Node(name))
        {
            case null:
                return null;
            case JsonObject inner:
                return new(inner, PathOf(name), faults);
            default:
                Wrong(name, "must be an object.");
                return null;
        }
    }

    /// <summary>The objects of a list; empty when it is absent.</summary>
    public IEnumerable<JsonFields> Objects(string name, int most)
    {
        switch (Node(name))
        {
            case null:
                yield break;
            case JsonArray array when array.Count <= most:
                for (var i = 0; i < array.Count; i++)
                {
                    if (array[i] is JsonObject inner)
                    {
                        yield return new(inner, $"{PathOf(name)}[{i}]", faults);
                    }
                    else
                    {
                        faults.Add($"{PathOf(name)}[{i}]", "must be an object.");
                    }
                }

                yield break;
            default:
                Wrong(name, $"must be a list of at most {most} objects.");
                yield break;
        }
    }

    public ImmutableArray<string> Texts(string name, int most)
    {
        if (Node(name) is not { } node)
        {
            return [];
        }

        if (node is JsonArray array && array.Count <= most && array.All(item => item?.GetValueKind() == JsonValueKind.String))
        {
            return [.. array.Select(item => item!.GetValue<string>())];
        }

        Wrong(name, $"must be a list of at most {most} names.");
        return [];
    }

    /// <summary>Every field that was not read is unknown.</summary>
    public void Done()
    {
        foreach (var (name, _) in json)
        {
            if (!_read.Contains(name))
            {
                Wrong(name, "is not a field of pose data here.");
            }
        }
    }

    public double? NumberIn(JsonNode? node, string at, double least, double most)
    {
        if (node?.GetValueKind() == JsonValueKind.Number && node.AsValue().TryGetValue<double>(out var number) && number >= least && number <= most)
        {
            return number;
        }

        faults.Add(at, $"must be a number from {Show(least)} to {Show(most)}.");
        return null;
    }

    private static string Show(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private string PathOf(string name) => path.Length == 0 ? name : $"{path}.{name}";
}

/// <summary>Faults of one exercise, with the key that is being read.</summary>
internal sealed class FaultList(string exercise)
{
    private readonly List<PoseFault> _all = [];

    public string? Key { get; set; }

    public IReadOnlyList<PoseFault> All => _all;

    public void Add(string field, string problem) => _all.Add(new(exercise, Key, field, problem));
}
