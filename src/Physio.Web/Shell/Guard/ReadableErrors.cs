using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;

namespace Physio.Web.Shell.Guard;

/// <summary>Every failure becomes plain words: never a stack trace, never an empty page.</summary>
public static class ReadableErrors
{
    public static IApplicationBuilder UseReadableErrors(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = AnswerAsync,
            StatusCodeSelector = StatusOf,
            // An outage is not a fault of the program: one line in the log is enough, see below.
            SuppressDiagnosticsCallback = context => StatusOf(context.Exception) < StatusCodes.Status500InternalServerError || DatabaseTrouble.IsOutage(context.Exception),
        });
        return app.UseStatusCodePages(context => Answers.WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
    }

    /// <summary>Says that a form has expired before the page it belongs to is asked. Stands behind the antiforgery check.</summary>
    public static IApplicationBuilder UseReadableAntiforgery(this IApplicationBuilder app) => app.Use((http, next) =>
        http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false }
            ? Answers.WriteAsync(
                http, StatusCodes.Status400BadRequest, ShellTexts.ExpiredTitle, ShellTexts.ExpiredText, plain: http.Request.Path.StartsWithSegments("/api"))
            : next(http));

    private static Task AnswerAsync(HttpContext http)
    {
        var exception = http.Features.Get<IExceptionHandlerFeature>()?.Error;
        if (exception is not null && DatabaseTrouble.IsOutage(exception))
        {
            http.RequestServices.GetRequiredService<ILogger<PhysioLog>>().LogError("The database did not answer: {Kind}", exception.GetType().Name);
        }

        return Answers.WriteAsync(http, http.Response.StatusCode, http.TraceIdentifier);
    }

    private static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        UnauthorizedAccessException => StatusCodes.Status403Forbidden,
        _ when DatabaseTrouble.IsOutage(exception) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private sealed class PhysioLog;
}
