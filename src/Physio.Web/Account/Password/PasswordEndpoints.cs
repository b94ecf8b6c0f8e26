using Microsoft.AspNetCore.Http.HttpResults;
using Physio.Web.Shell;

namespace Physio.Web.Account.Password;

internal static class PasswordEndpoints
{
    private const string Path = "/account/password";

    public static void MapPassword(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, () => Show(new PasswordView(null, false), StatusCodes.Status200OK));
        routes.MapPost(Path, ChangeAsync).RequireRateLimiting(AccountFeature.TriesPolicy);
    }

    private static async Task<IResult> ChangeAsync(HttpContext http, ChangePassword passwords)
    {
        var (fields, fresh) = await http.ReadFormAsync();
        if (!fresh)
        {
            return Refuse(AccountTexts.ExpiredForm);
        }

        var wanted = fields.Text("Password", StaffPasswords.MaxLength);
        if (wanted != fields.Text("Again", StaffPasswords.MaxLength))
        {
            return Refuse(AccountTexts.PasswordsDiffer);
        }

        return await AccountAnswers.OrAwayAsync(
            async () => await passwords.ChangeAsync(http.User, fields.Text("Current", StaffPasswords.MaxLength), wanted) is { } problem
                ? Refuse(problem)
                : Show(new PasswordView(null, true), StatusCodes.Status200OK),
            () => Show(new PasswordView(AccountTexts.DatabaseAway, false), StatusCodes.Status503ServiceUnavailable));
    }

    private static RazorComponentResult Refuse(string problem) => Show(new PasswordView(problem, false), StatusCodes.Status400BadRequest);

    private static RazorComponentResult Show(PasswordView view, int status) => AccountAnswers.Show<PasswordPage, PasswordView>(view, status);
}

public sealed record PasswordView(string? Problem, bool Changed);
