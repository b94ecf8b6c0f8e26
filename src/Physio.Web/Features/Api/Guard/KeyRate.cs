using System.Threading.RateLimiting;

namespace Physio.Web.Features.Api.Guard;

/// <summary>60 requests in any minute for each key. Source: decisions 14.</summary>
internal static class KeyRate
{
    public const string Policy = "api-key";
    public const int PerMinute = 60;
    private const int Segments = 6;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>A sliding window: sixty at the end of one minute and sixty at the start of the next are too many.</summary>
    public static RateLimitPartition<string> For(HttpContext http) => RateLimitPartition.GetSlidingWindowLimiter(
        ApiCaller.From(http.User)?.Key ?? "",
        _ => new SlidingWindowRateLimiterOptions { PermitLimit = PerMinute, Window = Window, SegmentsPerWindow = Segments });
}
