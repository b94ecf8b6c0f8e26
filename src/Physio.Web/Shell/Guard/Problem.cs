namespace Physio.Web.Shell.Guard;

/// <summary>Errors for programs, as problem details (RFC 9457).</summary>
internal static class Problem
{
    public static IResult Of(int status, string title, string detail, string? reference = null) => Results.Problem(
        detail, statusCode: status, title: title, extensions: reference is null ? null : new Dictionary<string, object?> { ["reference"] = reference });
}
