using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.YearLock;

/// <summary>
/// A link that asks for the year of birth is closed like a dead one until it has been told. Only then does this ask whether there is a
/// question to put, so that every other page pays nothing for it and a page that forgot about the lock shows too little, never too much.
/// </summary>
internal sealed class YearGuard(LinkAccess access) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var answer = await next(context);
        var http = context.HttpContext;
        if (answer is not PageResult<DeadLinkPage> || !LinkCookie.TryRead(http, http.GetRouteValue("linkId") as string ?? "", out var key))
        {
            return answer;
        }

        await using var visit = await access.EnterLockedAsync(key.Value, http.RequestAborted);
        return visit is null ? answer : Answer.Year(YearView.Of(visit));
    }
}
