using System.Globalization;

namespace Physio.Domain.Sessions;

/// <summary>The cause of the alerts that a recalled exercise raises, one a plan and recall.</summary>
public static class RecallCause
{
    /// <summary>How all of them begin.</summary>
    public const string Prefix = "recall:";

    /// <param name="slug">The exercise.</param>
    /// <param name="catalogVersion">Version of the catalog that no longer has it: tells two recalls of one exercise apart.</param>
    public static string Of(string slug, int catalogVersion) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{slug}:{catalogVersion}");
}
