using System.Globalization;

namespace Physio.Domain.Codes;

/// <summary>The words a person reads for a code, from <c>CodeNames.resx</c> (key "Type.Member").</summary>
public static class CodeName
{
    /// <summary>The display name in the reader's language; English when that language has none.</summary>
    public static string Of<T>(T code, CultureInfo? culture = null)
        where T : struct, Enum =>
        CodeNames.ResourceManager.GetString($"{typeof(T).Name}.{code}", culture ?? CultureInfo.CurrentUICulture) ?? Slug.Of(code).Replace('-', ' ');

    /// <summary>The English display name: for records that must read the same whatever the reader's language.</summary>
    public static string English<T>(T code)
        where T : struct, Enum => Of(code, CultureInfo.InvariantCulture);
}
