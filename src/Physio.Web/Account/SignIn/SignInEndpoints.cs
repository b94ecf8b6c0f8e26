using Microsoft.AspNetCore.Http.HttpResults;
using Physio.Web.Shell;
using Physio.Web.Shell.Guard;

namespace Physio.Web.Account.SignIn;

internal static class SignInEndpoints
{
    private const string Path = "/account/login";
    private const string StartPage = "/";

    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, Ask).AllowAnonymous();
        routes.MapPost(Path, SignInAsync).AllowAnonymous().RequireRateLimiting(AccountFeature.TriesPolicy);
        routes.MapPost("/account/logout", SignOutAsync).AllowAnonymous();
        routes.MapGet("/account/denied", () => Answers.Page(StatusCodes.Status403Forbidden, ShellTexts.NoAccessTitle, ShellTexts.NoAccessText));
    }

    private static IResult Ask(HttpContext http, string? returnUrl, string? ended) =>
        SignedInStaff.From(http.User) is not null
            ? Results.Redirect(LocalAddress.Or(returnUrl, StartPage))
            : AccountAnswers.Show<SignInPage, SignInView>(new SignInView("", returnUrl, ended is null ? null : AccountTexts.SessionEnded));

    private static async Task<IResult> SignInAsync(HttpContext http, StaffSignIn signIn)
    {
        var (fields, fresh) = await http.ReadFormAsync();
        var view = new SignInView(fields.Text("Email", 256).Trim(), fields.Text("ReturnUrl", 2048), null);
        if (!fresh)
        {
            return Again(view, AccountTexts.ExpiredSignIn, StatusCodes.Status400BadRequest);
        }

        var password = fields.Text("Password", RequestGuards.MaxBodyBytes);
        if (view.Email.Length == 0 || password.Length == 0)
        {
            return Again(view, AccountTexts.SignInIncomplete, StatusCodes.Status400BadRequest);
        }

        return await AccountAnswers.OrAwayAsync(
            async () => await signIn.TrySignInAsync(view.Email, password) is not null
                ? Results.Redirect(LocalAddress.Or(view.ReturnUrl, StartPage))
                : Again(view, AccountTexts.SignInRefused, StatusCodes.Status401Unauthorized),
            () => Again(view, AccountTexts.DatabaseAway, StatusCodes.Status503ServiceUnavailable));
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, StaffSignIn signIn)
    {
        var (_, fresh) = await http.ReadFormAsync();
        if (!fresh)
        {
            return Answers.Page(StatusCodes.Status400BadRequest, ShellTexts.ExpiredTitle, ShellTexts.ExpiredText);
        }

        await signIn.SignOutEverywhereAsync(http.User);
        return Results.Redirect(Path);
    }

    private static RazorComponentResult Again(SignInView view, string problem, int status) =>
        AccountAnswers.Show<SignInPage, SignInView>(view with { Problem = problem }, status);
}

public sealed record SignInView(string Email, string? ReturnUrl, string? Problem);
