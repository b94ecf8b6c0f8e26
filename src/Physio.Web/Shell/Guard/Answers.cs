using Microsoft.AspNetCore.Http.HttpResults;

namespace Physio.Web.Shell.Guard;

/// <summary>Short answers outside of pages: a page for people, problem details for programs, one plain line where both would be out of place.</summary>
internal static class Answers
{
    public static Task WriteAsync(HttpContext http, int status, string? reference = null)
    {
        var (title, text) = World.IsApi(http.Request.Path) ? ProgramWordsFor(status) : WordsFor(status);
        return WriteAsync(http, status, title, text, World.WantsPlainWords(http.Request.Path), reference);
    }

    public static Task WriteAsync(HttpContext http, int status, string title, string text, bool plain, string? reference = null)
    {
        http.Response.StatusCode = status;
        if (World.IsApi(http.Request.Path))
        {
            return Problem.Of(status, title, text, reference).ExecuteAsync(http);
        }

        if (plain)
        {
            http.Response.ContentType = "text/plain; charset=utf-8";
            return http.Response.WriteAsync(status == StatusCodes.Status404NotFound ? ShellTexts.NotFoundPlain : $"{title}. {text}");
        }

        return Page(status, title, text, reference).ExecuteAsync(http);
    }

    public static RazorComponentResult Page(int status, string title, string text, string? reference = null) =>
        new RazorComponentResult<MessagePage>(new Dictionary<string, object?>
        {
            [nameof(MessagePage.Title)] = title,
            [nameof(MessagePage.Text)] = text,
            [nameof(MessagePage.Reference)] = reference,
        })
        { StatusCode = status };

    /// <summary>Where the words for people would speak of pages and forms.</summary>
    private static (string Title, string Text) ProgramWordsFor(int status) => status switch
    {
        StatusCodes.Status404NotFound => (ShellTexts.NotFoundTitle, ShellTexts.ApiNotFoundText),
        StatusCodes.Status405MethodNotAllowed => (ShellTexts.ApiMethodTitle, ShellTexts.ApiMethodText),
        StatusCodes.Status413PayloadTooLarge => (ShellTexts.TooLargeTitle, ShellTexts.ApiTooLargeText),
        StatusCodes.Status429TooManyRequests => (ShellTexts.ApiTooManyTitle, ShellTexts.ApiTooManyText),
        StatusCodes.Status400BadRequest => (ShellTexts.BadRequestTitle, ShellTexts.ApiBadRequestText),
        _ => WordsFor(status),
    };

    private static (string Title, string Text) WordsFor(int status) => status switch
    {
        StatusCodes.Status403Forbidden => (ShellTexts.NoAccessTitle, ShellTexts.NoAccessText),
        StatusCodes.Status404NotFound or StatusCodes.Status405MethodNotAllowed => (ShellTexts.NotFoundTitle, ShellTexts.NotFoundText),
        StatusCodes.Status413PayloadTooLarge => (ShellTexts.TooLargeTitle, ShellTexts.TooLargeText),
        StatusCodes.Status429TooManyRequests => (ShellTexts.TooManyTitle, ShellTexts.TooManyText),
        StatusCodes.Status503ServiceUnavailable => (ShellTexts.UnavailableTitle, ShellTexts.UnavailableText),
        >= StatusCodes.Status500InternalServerError => (ShellTexts.ErrorTitle, ShellTexts.ErrorText),
        _ => (ShellTexts.BadRequestTitle, ShellTexts.BadRequestText),
    };
}
