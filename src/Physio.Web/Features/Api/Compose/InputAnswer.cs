namespace Physio.Web.Features.Api.Compose;

/// <summary>400 with a sentence for each mistake, by JSON path.</summary>
internal static class InputAnswer
{
    public static IResult Of(IDictionary<string, string[]> errors) => Results.ValidationProblem(errors, title: ApiTexts.InputTitle, detail: ApiTexts.Input);
}
