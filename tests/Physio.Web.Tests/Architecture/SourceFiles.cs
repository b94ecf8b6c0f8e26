using System.Runtime.CompilerServices;

namespace Physio.Web.Tests.Architecture;

/// <summary>The product's own source, for rules that types alone cannot hold.</summary>
internal static class SourceFiles
{
    public sealed record SourceFile(string Path, string Name, string Text);

    public static IEnumerable<SourceFile> Under(string folder) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Root(), folder), "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path.Replace('\\', '/'), System.IO.Path.GetFileName(path), File.ReadAllText(path)));

    public static string Document(string path) => File.ReadAllText(System.IO.Path.Combine(Root(), path));

    private static string Root([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "..", "..", ".."));
}
