using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Guard;

/// <summary>When the database is away or too slow, plain words within three seconds, and what was typed stays ready to be sent again.</summary>
internal sealed class DatabasePatience(ILogger<DatabasePatience> logger) : IEndpointFilter
{
    /// <summary>A little less than the three seconds promised: the page has to be written too.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(2.6);

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var leaving = http.RequestAborted;
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(leaving);
        limit.CancelAfter(Limit);
        http.RequestAborted = limit.Token;
        try
        {
            // On a thread of its own, because a driver may wait for a dead connection without noticing the token.
            return await Task.Run(() => next(context).AsTask(), limit.Token).WaitAsync(Limit, leaving);
        }
        catch (Exception exception) when (!leaving.IsCancellationRequested && IsOutage(exception))
        {
            logger.LogError("The database did not answer a patient page: {Kind}", exception.GetType().Name);
            return http.Features.Get<IFormFeature>()?.Form is { Count: > 0 } typed
                ? Answer.Unsent(http.Request.Path, typed)
                : Answer.Message(StatusCodes.Status503ServiceUnavailable, FrameTexts.UnavailableTitle, FrameTexts.UnavailableText);
        }
        finally
        {
            http.RequestAborted = leaving;
        }
    }

    private static bool IsOutage(Exception exception)
    {
        for (Exception? inner = exception; inner is not null; inner = inner.InnerException)
        {
            if (inner is DbException or TimeoutException or OperationCanceledException or DbUpdateConcurrencyException)
            {
                return true;
            }
        }

        return false;
    }
}
