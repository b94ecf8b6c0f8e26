using System.Globalization;
using Microsoft.AspNetCore.Http;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Links;

/// <summary>Addresses that hold a secret: who misses too often waits, and every dead end counts as a miss.</summary>
internal sealed class MissGuard(MissLimiter limiter) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var visitor = http.Connection.RemoteIpAddress;
        if (limiter.WaitFor(visitor) is { } wait)
        {
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return Answer.Message(StatusCodes.Status429TooManyRequests, FrameTexts.TooManyTitle, FrameTexts.TooManyText);
        }

        var answer = await next(context);
        if (answer is PageResult<DeadLinkPage>)
        {
            limiter.Miss(visitor);
        }

        return answer;
    }
}
