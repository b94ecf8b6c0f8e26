using System.Text.Json;
using static Physio.Web.Features.Api.Compose.InputProblems;

namespace Physio.Web.Features.Api.Compose;

/// <summary>
/// Reads a JSON object by its field list. Nothing is guessed, dropped or converted: an unknown name, a wrong type and a doubled member are
/// problems at their path. A number out of range is a problem and still kept, so that those who know more about it can say more.
/// </summary>
internal sealed class InputReader(InputProblems problems, InputValues values)
{
    private const int MostItems = 100;

    /// <summary>No field has a range beyond this, and everything below fits into every number type used.</summary>
    private const decimal Absurd = 1_000_000m;

    public void Read(JsonElement group, IReadOnlyList<InputField> fields, string path)
    {
        var given = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in group.EnumerateObject())
        {
            if (!given.TryAdd(member.Name, member.Value))
            {
                problems.Add(Join(path, member.Name), "Is given twice; which one counts would be a guess.");
            }
            else if (fields.All(field => field.Name != member.Name))
            {
                problems.Add(Join(path, member.Name), Unknown(member.Name, fields));
            }
        }

        foreach (var field in fields)
        {
            if (given.TryGetValue(field.Name, out var value) && value.ValueKind != JsonValueKind.Null)
            {
                ReadValue(field, value, Join(path, field.Name));
            }
            else if (field.Required || given.ContainsKey(field.Name) && !field.TakesNull)
            {
                problems.Add(Join(path, field.Name), $"{(given.ContainsKey(field.Name) ? "Is null." : "Is missing.")} {field.Accepted}");
            }
        }
    }

    private static string Unknown(string name, IReadOnlyList<InputField> fields) =>
        fields.FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? $"There is no such field. Did you mean {meant.Name}?"
            : $"There is no such field. Accepted: {string.Join(", ", fields.Select(field => field.Name))}.";

    private void ReadValue(InputField field, JsonElement value, string path)
    {
        switch (field, value.ValueKind)
        {
            case (NumberField number, JsonValueKind.Number):
                ReadNumber(number, value, path);
                break;
            case (NumberField number, JsonValueKind.String):
                problems.Add(path, $"Must be a JSON number, written with a point and without quotes, such as 36.6. {number.Accepted}");
                break;
            case (FlagField, JsonValueKind.True or JsonValueKind.False):
                values.Set(path, value.GetBoolean());
                break;
            case (CodeField code, JsonValueKind.String) when code.Codes.Has(value.GetString()!):
            case (TextField text, JsonValueKind.String) when text.Fits(value.GetString()!):
                values.Set(path, value.GetString()!);
                break;
            case (CodeListField list, JsonValueKind.Array):
                ReadItems(value, path, (item, at) => ReadListedCode(list, item, path, at));
                break;
            case (NumberListField list, JsonValueKind.Array):
                ReadItems(value, path, (item, at) => ReadListedNumber(list.Each, item, path, at));
                break;
            case (GroupField group, JsonValueKind.Object):
                Read(value, group.Fields, path);
                break;
            case (GroupListField groups, JsonValueKind.Array):
                ReadItems(value, path, (item, at) => ReadListedGroup(groups, item, path, at));
                break;
            default:
                problems.Add(path, field.Accepted);
                break;
        }
    }

    private void ReadNumber(NumberField field, JsonElement value, string path)
    {
        if (!value.TryGetDecimal(out var number) || Math.Abs(number) > Absurd || field.Whole && number != decimal.Truncate(number))
        {
            problems.Add(path, field.Accepted);
            return;
        }

        values.Set(path, number);
        if (number < field.Min || number > field.Max)
        {
            problems.Add(path, field.Accepted);
        }
    }

    private void ReadItems(JsonElement list, string path, Action<JsonElement, string> read)
    {
        if (list.GetArrayLength() > MostItems)
        {
            problems.Add(path, FormattableString.Invariant($"May have at most {MostItems} entries."));
            return;
        }

        foreach (var (index, item) in list.EnumerateArray().Index())
        {
            read(item, At(path, index));
        }
    }

    private void ReadListedCode(CodeListField list, JsonElement item, string path, string at)
    {
        if (item.ValueKind == JsonValueKind.String && list.Codes.Has(item.GetString()!))
        {
            values.AddCode(path, item.GetString()!);
        }
        else
        {
            problems.Add(at, $"Is not a code of this list. Accepted: {list.Codes.InWords}.");
        }
    }

    private void ReadListedNumber(NumberField each, JsonElement item, string path, string at)
    {
        ReadValue(each, item, at);
        if (values.Whole(at) is { } number)
        {
            values.AddNumber(path, number);
        }
    }

    private void ReadListedGroup(GroupListField groups, JsonElement item, string path, string at)
    {
        if (item.ValueKind == JsonValueKind.Object)
        {
            Read(item, groups.Fields, at);
            values.AddGroup(path, at);
        }
        else
        {
            problems.Add(at, groups.Accepted);
        }
    }
}
