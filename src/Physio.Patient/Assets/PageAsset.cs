using System.Security.Cryptography;
using Physio.Figures.Documents;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Assets;

/// <summary>
/// Look and scripts of the pages, each as one file: a phone asks for little and keeps it. Its name holds a hash of the content, so that a
/// new release is seen at once and an old one never mixes with it.
/// </summary>
internal sealed class PageAsset
{
    public const string Folder = "/plan/assets/";

    private PageAsset(string name, string ending, string type, IEnumerable<string> parts)
    {
        var text = string.Join('\n', parts);
        File = new KeptFile(text);
        Type = type;
        FileName = $"{name}-{Convert.ToHexStringLower(SHA256.HashData(File.Plain).AsSpan(0, 8))}.{ending}";
    }

    public static PageAsset Look { get; } = Style("look", "tokens.css", "patient.css", "player.css");

    /// <summary>For every page of a plan.</summary>
    public static PageAsset Page { get; } = Script("page", "patient.js");

    /// <summary>For a session: the same, and the player.</summary>
    public static PageAsset Session { get; } = Script("session", "patient.js", "figure.js", "player.js");

    /// <summary>For the start page: asks whether to keep the plan on this phone.</summary>
    public static PageAsset Keep { get; } = Script("keep", "offline.js");

    /// <summary>For the copy that a phone keeps: the same, and the way through it.</summary>
    public static PageAsset Copy { get; } = Script("copy", "offline.js", "copy.js");

    /// <summary>For the page that offers a place on the home screen.</summary>
    public static PageAsset Home { get; } = Script("home", "home.js");

    public static PageAsset Icon { get; } = new("icon", "svg", "image/svg+xml", [Read("app-icon.svg")]);

    /// <summary>The worker of a phone that keeps a plan. Not among <see cref="All"/>: its address may not change with its content, and it must lie above the plans.</summary>
    public static PageAsset Worker { get; } = Script("worker", "sw.js");

    public static IReadOnlyDictionary<string, PageAsset> All { get; } = new[] { Look, Page, Session, Keep, Copy, Home, Icon }.ToDictionary(asset => asset.FileName);

    public string FileName { get; }

    public string Address => Folder + FileName;

    public string Type { get; }

    public KeptFile File { get; }

    /// <summary>With the style of figures, for those that the player draws into the page.</summary>
    private static PageAsset Style(string name, params string[] parts) => new(name, "css", "text/css; charset=utf-8", [.. parts.Select(Read), FigureStyle.ForPage]);

    private static PageAsset Script(string name, params string[] parts) => new(name, "js", "text/javascript; charset=utf-8", parts.Select(Read));

    private static string Read(string part)
    {
        using var stream = typeof(PageAsset).Assembly.GetManifestResourceStream(part) ?? throw new InvalidOperationException($"{part} is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
