using System.Text.RegularExpressions;

namespace Physio.Web.Shell.Guard;

/// <summary>The worlds of the product answer differently: staff get pages, patients and programs get short plain words.</summary>
internal static partial class World
{
    /// <summary>What patients reach through a link.</summary>
    public static bool IsPatient(PathString path) => path.StartsWithSegments("/p") || path.StartsWithSegments("/plan");

    /// <summary>A patient's page as staff see it in a frame of the preview.</summary>
    public static bool IsPreview(PathString path) => Preview().IsMatch(path.Value ?? "");

    /// <summary>Pictures of exercises, the same for everybody.</summary>
    public static bool IsFigure(PathString path) => path.StartsWithSegments("/figures");

    /// <summary>What programs reach: answers and errors are JSON.</summary>
    public static bool IsApi(PathString path) => path.StartsWithSegments("/api") || path.StartsWithSegments("/openapi");

    /// <summary>No page, or plain HTML without inline styles: the strict policy holds.</summary>
    public static bool IsStatic(PathString path) => IsPatient(path) || IsApi(path) || path.StartsWithSegments("/account");

    /// <summary>Where it makes no difference who is signed in: patient pages, health, the interface for programs, files of the product.</summary>
    public static bool NeedsNobody(PathString path) =>
        IsPatient(path) || IsFigure(path) || IsApi(path) || path.StartsWithSegments("/health") || path.StartsWithSegments("/_content") || path.StartsWithSegments("/_framework")
        || path.StartsWithSegments("/css") || path.StartsWithSegments("/js")
        || path.Value?.EndsWith(".css", StringComparison.Ordinal) == true;

    /// <summary>Answers that are better as one plain line than as a page.</summary>
    public static bool WantsPlainWords(PathString path) =>
        IsPatient(path) || IsApi(path) || path.StartsWithSegments("/health") || path.StartsWithSegments("/_blazor")
        || Path.HasExtension(path.Value);

    [GeneratedRegex("^/patients/[^/]+/preview/(start|session|red)(/|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Preview();
}
