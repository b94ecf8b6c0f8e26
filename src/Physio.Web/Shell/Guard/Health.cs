using Microsoft.EntityFrameworkCore;
using Physio.Data;

namespace Physio.Web.Shell.Guard;

/// <summary>For those who watch the service: one word, no key, nothing personal.</summary>
public static class Health
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live")).AllowAnonymous();
        routes.MapGet("/health/ready", async (IDbContextFactory<PhysioDbContext> contexts, CancellationToken cancellationToken) =>
            await AnswersAsync(contexts, cancellationToken)
                ? Results.Text("ready")
                : Results.Text("unready", statusCode: StatusCodes.Status503ServiceUnavailable)).AllowAnonymous();
    }

    private static async Task<bool> AnswersAsync(IDbContextFactory<PhysioDbContext> contexts, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Limit);
        try
        {
            return await AskAsync(contexts, limit.Token).WaitAsync(Limit, cancellationToken);
        }
        catch (Exception exception) when (exception is OperationCanceledException || DatabaseTrouble.IsOutage(exception))
        {
            return false;
        }
    }

    private static async Task<bool> AskAsync(IDbContextFactory<PhysioDbContext> contexts, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await db.Clinics.AnyAsync(cancellationToken) || true;
    }
}
