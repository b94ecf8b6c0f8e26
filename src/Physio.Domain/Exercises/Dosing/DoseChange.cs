namespace Physio.Domain.Exercises.Dosing;

/// <summary>The difference between two doses in words: "repetitions from 5 to 6".</summary>
public static class DoseChange
{
    public static string Words(Dosage from, Dosage to)
    {
        (string Field, string From, string To)[] fields =
        [
            ("sets", Text(from.Sets), Text(to.Sets)),
            ("repetitions", Text(from.RepsMin, from.RepsMax), Text(to.RepsMin, to.RepsMax)),
            ("hold in seconds", Text(from.HoldSeconds), Text(to.HoldSeconds)),
            ("times a day", Text(from.TimesPerDay), Text(to.TimesPerDay)),
            ("days a week", Text(from.DaysPerWeek), Text(to.DaysPerWeek)),
        ];
        var changed = fields.Where(field => field.From != field.To).Select(field => $"{field.Field} from {field.From} to {field.To}");
        return string.Join(", ", changed) is { Length: > 0 } words ? words : "the dose stays as it is";
    }

    private static string Text(int? value) => value is { } number ? FormattableString.Invariant($"{number}") : "none";

    private static string Text(int min, int max) => min == max ? Text(max) : $"{Text(min)}–{Text(max)}";
}
