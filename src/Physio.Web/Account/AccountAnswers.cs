using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;
using Physio.Web.Shell;

namespace Physio.Web.Account;

/// <summary>What the static forms of accounts share: reading a form with its antiforgery token, and answering with the form again.</summary>
internal static class AccountAnswers
{
    /// <summary>The fields sent, and whether the form was one of ours that has not expired. Expired forms keep their fields, so that nothing typed is lost.</summary>
    public static async Task<(IFormCollection Fields, bool IsFresh)> ReadFormAsync(this HttpContext http)
    {
        if (!http.Request.HasFormContentType)
        {
            return (FormCollection.Empty, false);
        }

        var fields = await http.Request.ReadFormAsync(http.RequestAborted);
        return (fields, await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http));
    }

    public static string Text(this IFormCollection fields, string name, int longest) =>
        fields.TryGetValue(name, out var value) && !StringValues.IsNullOrEmpty(value) && value.ToString() is { } text && text.Length <= longest ? text : "";

    public static RazorComponentResult Show<TPage, TView>(TView view, int status = StatusCodes.Status200OK)
        where TPage : IComponent
        where TView : class =>
        new(typeof(TPage), new Dictionary<string, object?> { ["View"] = view }) { StatusCode = status };

    /// <summary>Does the work; when the database is away or too slow, shows the form again with a plain sentence.</summary>
    public static async Task<IResult> OrAwayAsync(Func<Task<IResult>> work, Func<IResult> away)
    {
        try
        {
            return await work().WaitAsync(DatabaseTrouble.Patience);
        }
        catch (Exception exception) when (DatabaseTrouble.IsOutage(exception))
        {
            return away();
        }
    }
}
