using Microsoft.AspNetCore.Http.HttpResults;
using Physio.Web.Shell;
using Physio.Web.Shell.Guard;

namespace Physio.Web.Account.Invite;

internal static class InviteEndpoints
{
    private const string Path = "/account/invite/{secret}";

    public static void MapInvite(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, AskAsync).AllowAnonymous();
        routes.MapPost(Path, AcceptAsync).AllowAnonymous().RequireRateLimiting(AccountFeature.TriesPolicy);
    }

    private static async Task<IResult> AskAsync(string secret, AcceptInvite invites, CancellationToken cancellationToken) =>
        await invites.FindAsync(secret, cancellationToken) is { } invite ? Show(invite, secret, null, StatusCodes.Status200OK) : Gone();

    private static async Task<IResult> AcceptAsync(string secret, HttpContext http, AcceptInvite invites, StaffSignIn signIn, CancellationToken cancellationToken)
    {
        var (fields, fresh) = await http.ReadFormAsync();
        if (await invites.FindAsync(secret, cancellationToken) is not { } invite)
        {
            return Gone();
        }

        if (!fresh)
        {
            return Show(invite, secret, AccountTexts.ExpiredForm, StatusCodes.Status400BadRequest);
        }

        var password = fields.Text("Password", StaffPasswords.MaxLength);
        if (password != fields.Text("Again", StaffPasswords.MaxLength))
        {
            return Show(invite, secret, AccountTexts.PasswordsDiffer, StatusCodes.Status400BadRequest);
        }

        return await AccountAnswers.OrAwayAsync(
            async () =>
            {
                var (user, problem) = await invites.AcceptAsync(invite, password, cancellationToken);
                if (user is null)
                {
                    return Show(invite, secret, problem, StatusCodes.Status400BadRequest);
                }

                await signIn.SignInAsync(user);
                return Results.Redirect("/account/login");
            },
            () => Show(invite, secret, AccountTexts.DatabaseAway, StatusCodes.Status503ServiceUnavailable));
    }

    private static RazorComponentResult Show(OpenInvite invite, string secret, string? problem, int status) =>
        AccountAnswers.Show<InvitePage, InviteView>(new InviteView(invite, secret, problem), status);

    private static RazorComponentResult Gone() => Answers.Page(StatusCodes.Status404NotFound, AccountTexts.InviteGoneTitle, AccountTexts.InviteGoneText);
}

public sealed record InviteView(OpenInvite Invite, string Secret, string? Problem);
