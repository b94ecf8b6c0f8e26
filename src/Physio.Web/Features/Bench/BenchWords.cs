using System.Globalization;
using Physio.Domain.Screening;
using Physio.Web.Components;

namespace Physio.Web.Features.Bench;

/// <summary>Numbers and times as the bench says them.</summary>
public static class BenchWords
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    public static string Number(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>Rounded up: "about 20 seconds", "about 3 minutes".</summary>
    public static string About(TimeSpan time) =>
        time < TimeSpan.FromSeconds(3) ? BenchTexts.AFewSeconds
        : time <= Minute ? BenchTexts.AboutSeconds.With((int)Math.Ceiling(time.TotalSeconds / 5) * 5)
        : BenchTexts.AboutMinutes.With((int)Math.Ceiling(time / Minute));

    public static string Of(PolicyReference policy) => BenchTexts.PolicyVersion.With(policy.Name, policy.Version);
}
