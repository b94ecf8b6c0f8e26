using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Physio.PatientPages.Frame;
using Physio.PatientPages.Links;

namespace Physio.PatientPages.Choices;

/// <summary>
/// A page of a plan asked for with a choice in its address: the choice goes into the cookie and the answer is the clean address.
/// Asked first whether the link lives, so that a dead one answers as always (S06).
/// </summary>
internal sealed class TakeChoice(LinkAccess access) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!http.Request.Query.Keys.Any(ReaderChoices.IsField))
        {
            return await next(context);
        }

        if (!LinkCookie.TryRead(http, http.GetRouteValue("linkId") as string ?? "", out var key))
        {
            return Answer.DeadLink();
        }

        await using var visit = await access.EnterAsync(key.Value, http.RequestAborted);
        if (visit is null)
        {
            return Answer.DeadLink();
        }

        if (visit.Choices.With(http.Request.Query) is var chosen && chosen != visit.Choices)
        {
            ChoiceCookie.Set(http, visit.Link.Id, chosen, visit.Now);
        }

        var rest = QueryString.Create(http.Request.Query.Where(field => !ReaderChoices.IsField(field.Key)));
        return Answer.SeeOther(http.Request.Path + rest);
    }
}
