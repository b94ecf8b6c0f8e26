using System.Text.RegularExpressions;

namespace Physio.Web.Tests.Architecture;

/// <summary>The hazard log tells the truth: every test it names is there.</summary>
public sealed partial class ClinicalSafetyTests
{
    private const int Hazards = 18;
    private static readonly string Log = SourceFiles.Document("docs/clinical-safety.md");

    [Fact]
    public void Every_hazard_has_a_row() =>
        Assert.Equal(Enumerable.Range(1, Hazards).Select(number => $"H{number:00}"), Row().Matches(Log).Select(row => row.Groups[1].Value));

    [Fact]
    public void Every_test_that_the_hazard_log_names_exists()
    {
        var tests = string.Join('\n', SourceFiles.Under("tests").Select(file => file.Text));
        var named = TestName().Matches(Log).Select(name => name.Groups[1].Value).Distinct().ToList();

        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, name => !tests.Contains(name.TrimEnd('*'), StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^\| (H\d\d) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`([SH][0-9]{2}_[A-Za-z0-9_]*\\*?)`")]
    private static partial Regex TestName();
}
