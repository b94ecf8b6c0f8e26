using Physio.Web.Shell.Guard;

namespace Physio.Web.Features.Api.Guard;

/// <summary>
/// What an address of the interface says to methods it does not take. Said by an endpoint, because a route for files that development adds
/// hides the router's own answer.
/// </summary>
internal static class OtherMethods
{
    public static IEndpointConventionBuilder MapOtherMethods(this IEndpointRouteBuilder routes, string address, params string[] taken) =>
        routes.Map(address, http => AnswerAsync(http, string.Join(", ", taken))).WithMetadata(new ExcludeFromDescriptionAttribute());

    private static Task AnswerAsync(HttpContext http, string taken)
    {
        http.Response.Headers.Allow = taken;
        if (!HttpMethods.IsOptions(http.Request.Method))
        {
            return Answers.WriteAsync(http, StatusCodes.Status405MethodNotAllowed);
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }
}
