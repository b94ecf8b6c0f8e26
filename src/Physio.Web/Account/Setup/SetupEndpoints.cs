using FluentValidation;
using Microsoft.AspNetCore.Http.HttpResults;
using Physio.Web.Shell;
using Physio.Web.Shell.Guard;

namespace Physio.Web.Account.Setup;

internal static class SetupEndpoints
{
    private const string Path = "/account/setup";

    public static void MapSetup(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Path, AskAsync).AllowAnonymous();
        routes.MapPost(Path, FoundAsync).AllowAnonymous().RequireRateLimiting(AccountFeature.TriesPolicy);
    }

    private static async Task<IResult> AskAsync(SetupCode code, CancellationToken cancellationToken) =>
        await code.IsWaitingAsync(cancellationToken) ? Show(new SetupForm(), [], StatusCodes.Status200OK) : Gone();

    private static async Task<IResult> FoundAsync(
        HttpContext http, SetupCode code, FoundClinic clinics, StaffSignIn signIn, IValidator<SetupForm> validator, CancellationToken cancellationToken)
    {
        if (!await code.IsWaitingAsync(cancellationToken))
        {
            return Gone();
        }

        var (fields, fresh) = await http.ReadFormAsync();
        var form = SetupForm.Read(fields);
        if (!fresh)
        {
            return Show(form, [AccountTexts.ExpiredForm], StatusCodes.Status400BadRequest);
        }

        var problems = (await validator.ValidateAsync(form, cancellationToken)).Errors.Select(error => error.ErrorMessage).Distinct().ToList();
        if (problems.Count > 0)
        {
            return Show(form, problems, StatusCodes.Status400BadRequest);
        }

        return await code.UseAsync(form.Code, async () =>
        {
            var (user, problem) = await clinics.FoundAsync(form, cancellationToken);
            if (user is null)
            {
                problems.Add(problem!);
                return false;
            }

            await signIn.SignInAsync(user);
            return true;
        }, cancellationToken) switch
        {
            CodeAnswer.Wrong => Show(form, [AccountTexts.SetupCodeWrong], StatusCodes.Status400BadRequest),
            CodeAnswer.TooManyTries => Show(form, [AccountTexts.SetupCodeLocked], StatusCodes.Status429TooManyRequests),
            _ when problems.Count > 0 => Show(form, problems, StatusCodes.Status400BadRequest),
            _ => Results.Redirect("/admin/staff"),
        };
    }

    private static RazorComponentResult Show(SetupForm form, IReadOnlyList<string> problems, int status) =>
        AccountAnswers.Show<SetupPage, SetupView>(new SetupView(form, problems), status);

    private static RazorComponentResult Gone() => Answers.Page(StatusCodes.Status404NotFound, ShellTexts.NotFoundTitle, ShellTexts.NotFoundText);
}

public sealed record SetupView(SetupForm Form, IReadOnlyList<string> Problems);
