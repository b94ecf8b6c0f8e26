using System.Text;

namespace Physio.Domain.Codes;

/// <summary>
/// The written form of a code: the enum member's name in kebab case ("FeverFeeling" is "fever-feeling").
/// Slugs are what the database, the catalog file and the HTTP API hold, so a member must never be renamed.
/// </summary>
public static class Slug
{
    /// <summary>The slug of a code.</summary>
    public static string Of<T>(T code)
        where T : struct, Enum => Map<T>.Slugs[code];

    /// <summary>Finds the code of a slug; false when the slug is unknown (which is an error, never "no").</summary>
    public static bool TryParse<T>(string? slug, out T code)
        where T : struct, Enum
    {
        code = default;
        return slug is not null && Map<T>.Codes.TryGetValue(slug, out code);
    }

    /// <summary>The code of a slug that is known to be valid, such as one read from the database.</summary>
    /// <exception cref="ArgumentException">The slug is unknown.</exception>
    public static T Parse<T>(string slug)
        where T : struct, Enum =>
        TryParse<T>(slug, out var code) ? code : throw new ArgumentException($"'{slug}' is not a {typeof(T).Name}.", nameof(slug));

    /// <summary>All codes of a list, in the order they are declared.</summary>
    public static IReadOnlyList<T> All<T>()
        where T : struct, Enum => Map<T>.All;

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]))
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }

    private static class Map<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyList<T> All = Enum.GetValues<T>();
        public static readonly IReadOnlyDictionary<T, string> Slugs = All.ToDictionary(code => code, code => Kebab(code.ToString()));
        public static readonly IReadOnlyDictionary<string, T> Codes = Slugs.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
