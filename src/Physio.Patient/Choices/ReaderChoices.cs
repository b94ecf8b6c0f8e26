using Microsoft.AspNetCore.Http;
using Physio.Domain.Codes;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Choices;

/// <summary>How the reader of a plan wants its pages, as chosen on them and kept by the reader's own browser.</summary>
/// <param name="Language">One of <see cref="PageLanguage.Offered"/>; null where nothing was chosen: the patient's own counts.</param>
public sealed record ReaderChoices(string? Language, TextSize Size, PageColours Colours)
{
    public const string LanguageField = "lang";
    public const string SizeField = "size";
    public const string ColoursField = "colours";
    private const char Between = '.';

    public static ReaderChoices None { get; } = new(Language: null, TextSize.Normal, PageColours.Phone);

    /// <summary>Whether an address asks for another choice.</summary>
    public static bool IsField(string name) => name is LanguageField or SizeField or ColoursField;

    /// <summary>What the address asks for instead; what is not offered changes nothing.</summary>
    public ReaderChoices With(IQueryCollection asked) => With(asked[LanguageField], asked[SizeField], asked[ColoursField]);

    /// <summary>The text of the cookie.</summary>
    public string Write() => string.Join(Between, Language, Slug.Of(Size), Slug.Of(Colours));

    /// <summary>Reads a cookie; parts that nobody can have chosen count as not chosen.</summary>
    public static ReaderChoices Read(string? text) => text?.Split(Between) is [var language, var size, var colours] ? None.With(language, size, colours) : None;

    private ReaderChoices With(string? language, string? size, string? colours) => new(
        PageLanguage.Offered.FirstOrDefault(offered => offered == language) ?? Language,
        Slug.TryParse<TextSize>(size, out var readSize) ? readSize : Size,
        Slug.TryParse<PageColours>(colours, out var readColours) ? readColours : Colours);
}
