using Microsoft.AspNetCore.Http;
using Physio.Domain.Codes;
using Physio.Domain.Sessions;
using Physio.PatientPages.Offline;

namespace Physio.PatientPages.Checks;

/// <summary>The answers as sent. A ticked sign always counts, whichever button was pressed and whatever was typed beside it.</summary>
internal sealed record CheckForm(Guid CheckId, IReadOnlyList<CheckSign> Signs, bool SaidNone, bool IsShort, ReadingsForm Readings)
{
    public const string Id = "check";
    public const string Sign = "sign";
    public const string Button = "answer";
    public const string None = "none";
    public const string Short = "short";
    public const string Send = "send";

    /// <summary>How long it waited on the phone, and for which version of the plan it was answered.</summary>
    public LateAnswer Late { get; init; }

    /// <summary>What stands in the way of storing it; a ticked sign waits for nothing.</summary>
    public IReadOnlyDictionary<string, string> Problems() => Signs.Count > 0 ? new Dictionary<string, string>() : Readings.Problems();

    /// <summary>Neither a sign nor "none of these": no answer at all.</summary>
    public bool IsEmpty => Signs.Count == 0 && !SaidNone;

    /// <summary>Null when our page cannot have sent this; an unknown sign is never taken for "no".</summary>
    internal static CheckForm? Read(HttpRequest request)
    {
        if (!request.HasFormContentType || !Guid.TryParseExact(request.Form[Id], "N", out var id) || id == Guid.Empty)
        {
            return null;
        }

        List<CheckSign> signs = [];
        foreach (var slug in request.Form[Sign])
        {
            if (!Slug.TryParse<CheckSign>(slug, out var sign))
            {
                return null;
            }

            signs.Add(sign);
        }

        var button = request.Form[Button].ToString();
        return button is None or Short or Send ? new CheckForm(id, [.. signs.Distinct().Order()], button is None or Short, button == Short, ReadingsForm.Read(request.Form)) { Late = LateFields.Read(request) } : null;
    }
}
