using System.Globalization;
using Physio.Web.Features.Api.Vocabulary;

namespace Physio.Web.Features.Api.Compose;

/// <summary>
/// One field of the input: what the reader accepts, what the OpenAPI document says and what a sentence about a mistake names come from here.
/// </summary>
/// <param name="Name">As in the JSON.</param>
/// <param name="About">What it means, for the document.</param>
internal abstract record InputField(string Name, string About)
{
    /// <summary>There is no safe value to take when it is missing.</summary>
    public bool Required { get; init; }

    /// <summary>Null is read as "left out". Not so where an empty list is an answer and null would be none.</summary>
    public bool TakesNull { get; init; } = true;

    /// <summary>What is taken when it is left out; null when nothing is.</summary>
    public object? Default { get; init; }

    /// <summary>One sentence that names what is accepted.</summary>
    public abstract string Accepted { get; }
}

/// <summary>A number with its range and unit.</summary>
internal sealed record NumberField(string Name, string About, decimal Min, decimal Max, string Unit) : InputField(Name, About)
{
    /// <summary>False where tenths count.</summary>
    public bool Whole { get; init; } = true;

    public override string Accepted => string.Create(
        CultureInfo.InvariantCulture, $"Must be {(Whole ? "a whole number" : "a number")} from {Text(Min)} to {Text(Max)}{(Unit.Length == 0 ? "" : " " + Unit)}.");

    private string Text(decimal limit) => limit.ToString(Whole ? "0" : "0.0", CultureInfo.InvariantCulture);
}

internal sealed record FlagField(string Name, string About) : InputField(Name, About)
{
    public override string Accepted => "Must be true or false.";
}

internal sealed record TextField(string Name, string About, int MinLength, int MaxLength) : InputField(Name, About)
{
    public override string Accepted => string.Create(CultureInfo.InvariantCulture, $"Must be a text of {MinLength} to {MaxLength} characters.");

    public bool Fits(string text) => text.Trim().Length >= MinLength && text.Trim().Length <= MaxLength;
}

internal sealed record CodeField(string Name, string About, CodeList Codes) : InputField(Name, About)
{
    public override string Accepted => $"Must be one of: {Codes.InWords}.";
}

internal sealed record CodeListField(string Name, string About, CodeList Codes) : InputField(Name, About)
{
    public override string Accepted => $"Must be a list of codes in square brackets, [] for none. Accepted: {Codes.InWords}.";
}

internal sealed record NumberListField(string Name, string About, NumberField Each) : InputField(Name, About)
{
    public override string Accepted => $"Must be a list of numbers in square brackets. Each: {Each.Accepted}";
}

internal sealed record GroupField(string Name, string About, IReadOnlyList<InputField> Fields) : InputField(Name, About)
{
    public override string Accepted => $"Must be an object with any of: {string.Join(", ", Fields.Select(member => member.Name))}; {{}} when nothing was measured.";
}

internal sealed record GroupListField(string Name, string About, IReadOnlyList<InputField> Fields) : InputField(Name, About)
{
    public override string Accepted => $"Must be a list of objects, each with {string.Join(", ", Fields.Select(member => member.Name))}.";
}
