using Physio.Domain.Prescribing;
using Physio.Domain.Screening;
using Physio.Web.Features.Api.Guard;
using Physio.Web.Shell;

namespace Physio.Web.Features.Api.Compose;

/// <summary>Screens and composes for a patient nobody stores: the same functions as the composing page, nothing kept.</summary>
internal static class ComposeEndpoint
{
    public static async Task<IResult> AnswerAsync(HttpContext http, ClinicRules rules)
    {
        var body = await JsonBody.ReadAsync(http.Request, http.RequestAborted);
        using var document = body.Document;
        if (document is null)
        {
            return body.Refusal!;
        }

        var input = ComposeInput.Read(document.RootElement);
        var clinic = await DatabaseTrouble.WithinPatienceAsync(() => rules.ReadAsync(ApiCaller.From(http.User)?.Clinic, http.RequestAborted));
        if (clinic.PolicyFor(input) is not { } policy || input.Problems.Any)
        {
            return InputAnswer.Of(input.Problems.ToErrors());
        }

        var report = PatientScreening.Evaluate(input.Facts, policy);
        var proposal = PrescriptionService.Compose(input.Facts, report, clinic.Catalog, input.Wishes);
        return Results.Json(AnswerWords.Of(report, proposal, input.Wishes));
    }
}
