using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Physio.Domain.Exercises;
using Physio.Domain.Screening;
using Physio.Figures.Documents;

namespace Physio.PatientPages.Figures;

public enum FigureView
{
    Loop,
    Still,

    /// <summary>The numbered stills in the space of the loop.</summary>
    Stills,
    Strip,
}

/// <summary>One picture of one movement of an exercise: what is asked for, apart from the exercise itself.</summary>
/// <param name="Movement">0 for the first.</param>
/// <param name="HoldSeconds">The prescribed hold that the picture shows; null shows the usual one.</param>
/// <param name="Language">Language tag of the words in the picture.</param>
public sealed record FigureRequest(FigureView View, int Movement = 0, int? HoldSeconds = null, SidesShown Sides = SidesShown.Both, string Language = "en")
{
    /// <summary>Longest hold a picture shows, in seconds.</summary>
    private const int LongestHold = 600;

    /// <summary>
    /// Address of the picture: its name holds a hash of everything that goes into it, so it may be kept for ever. The query says
    /// how to make it again where it is not yet known.
    /// </summary>
    public string AddressFor(string slug, ExerciseContent content)
    {
        var query = new Dictionary<string, string?> { ["show"] = View.ToString().ToLowerInvariant() };
        if (Movement > 0)
        {
            query["part"] = (Movement + 1).ToString(CultureInfo.InvariantCulture);
        }

        if (HoldSeconds is { } hold)
        {
            query["hold"] = hold.ToString(CultureInfo.InvariantCulture);
        }

        if (Sides != SidesShown.Both)
        {
            query["side"] = Sides.ToString().ToLowerInvariant();
        }

        if (Language != "en")
        {
            query["lang"] = Language;
        }

        return QueryHelpers.AddQueryString($"/figures/{slug}-{HashFor(slug, content)}.svg", query);
    }

    /// <summary>Address of the still that stands for a screened exercise in a list; null when it has no figure.</summary>
    public static string? StillOf(ScreenedExercise exercise) => StillOf(exercise.Slug, exercise.Content);

    /// <summary>The same for the workshop of the catalog.</summary>
    public static string? StillOf(string slug, ExerciseContent content) => content.Poses is null ? null : new FigureRequest(FigureView.Still).AddressFor(slug, content);

    /// <summary>16 hexadecimal digits over the words, the poses, the picture asked for and the renderer.</summary>
    public string HashFor(string slug, ExerciseContent content)
    {
        var input = string.Create(
            CultureInfo.InvariantCulture,
            $"{FigureDocument.RendererVersion}\n{slug}\n{content.Name}\n{View}\n{Movement}\n{HoldSeconds}\n{Sides}\n{Language}\n{Captions(content)}\n{content.Poses}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(input)).AsSpan(0, 8));
    }

    /// <summary>The words that a picture in this language shows.</summary>
    private string Captions(ExerciseContent content) => content.WordsIn(Language) is { } words
        ? string.Join('\n', [words.Name, .. words.Movements, .. words.Labels.Select(label => $"{label.Key}={label.Value}").Order(StringComparer.Ordinal)])
        : "";

    /// <summary>Reads a query that <see cref="AddressFor"/> wrote; null when somebody else did.</summary>
    public static FigureRequest? Read(IQueryCollection query)
    {
        if (!Enum.TryParse<FigureView>(query["show"], ignoreCase: true, out var view)
            || !TryNumber(query["part"], 1, 3, out var part)
            || !TryNumber(query["hold"], 1, LongestHold, out var hold))
        {
            return null;
        }

        var sides = SidesShown.Both;
        return query["side"].Count > 0 && !Enum.TryParse(query["side"], ignoreCase: true, out sides)
            ? null
            : new(view, (part ?? 1) - 1, hold, sides, query["lang"].Count > 0 ? query["lang"].ToString() : "en");
    }

    private static bool TryNumber(string? text, int least, int most, out int? number)
    {
        number = null;
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var read) && read >= least && read <= most)
        {
            number = read;
            return true;
        }

        return false;
    }
}
